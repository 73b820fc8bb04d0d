import type { CompareData, ComparedFigure, Invitation, UsedView } from '../../contract/compare.ts';
import { COMPARE_KEYS } from '../../contract/script-words.ts';
import { pictureFile } from '../../export/picture-file.ts';
import { panelId } from '../../figure/panel.ts';
import { panelData } from '../../figure/panel-data.ts';
import { placeText } from '../../figure/place-text.ts';
import { statements, type Statement } from '../../figure/statement.ts';
import { forSpeech } from '../../i18n/format.ts';
import type { Key, Locale } from '../../i18n/locale.ts';
import { runOf } from '../../model/anchor.ts';
import { questions, type Question } from '../../model/compare/question.ts';
import type { Declaration } from '../../model/declaration.ts';
import { isStated, type View } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { format } from '../../route/route.ts';
import { hueOf } from '../../text/hue.ts';
import { byTextOrder } from '../../text/order.ts';
import { locateQuotation } from '../../text/quotation.ts';
import { answersIn } from './answer-data.ts';
import { selectionAt } from './selection.ts';
import { TextPool } from './text-pool.ts';

interface Settings {
  declaration: Declaration;
  locale: Locale;
  /** Path from the page to the site's root. */
  root: string;
}

/** Relations of a figure that is drawn inside another one, or past its seam. */
const INSIDE = ['part-of', 'adds-to'];

function comparedFigure(
  { id, figure, said, quoted, shortLabel, quotation }: Statement,
  panel: string,
  { declaration, locale, root }: Settings,
): ComparedFigure {
  return {
    id,
    hue: hueOf(declaration, id),
    panel,
    inside: figure.relation && INSIDE.includes(figure.relation.type) ? figure.relation.of : null,
    said,
    quoted,
    label: shortLabel,
    name: forSpeech(locale.t('copy.bare', { said, label: shortLabel })),
    words: runOf(quotation),
    place: placeText(quotation.segment, declaration.about.outline, locale),
    href: root + format({ page: 'reading', lang: locale.lang, figure: id }),
  };
}

/** The stated figures in the order of the text. */
function comparedFigures(settings: Settings): ComparedFigure[] {
  const { declaration, locale } = settings;
  const compare = byTextOrder(declaration);
  return declaration.views
    .flatMap((view) =>
      statements(view, declaration, locale).flatMap((panel, i) =>
        panel.map((each) => ({
          figure: comparedFigure(each, panelId(view, i), settings),
          segment: each.quotation.segment,
          start: locateQuotation(each.quotation, declaration, locale.lang).start,
        })),
      ),
    )
    .sort(compare)
    .map(({ figure }) => figure);
}

function usedView({ id, title }: View, { locale: { lang }, root }: Settings): UsedView {
  return {
    id,
    title: wordsIn(title, lang),
    page: root + format({ page: 'figure', lang, view: id }),
    share: `${root}${format({ page: 'share', lang })}?${new URLSearchParams({ view: id, in: lang }).toString()}`,
    picture: root + pictureFile({ lang, name: id, type: 'png' }),
    card: root + pictureFile({ lang, name: id, shape: 'card', type: 'png' }),
  };
}

/** The drawings of all views, whose marks lead to the text. */
function panelsOf({ declaration, locale, root }: Settings): CompareData['panels'] {
  const all = declaration.views.flatMap((view) => Object.entries(panelData(view, declaration, locale)));
  return Object.fromEntries(
    all.map(([id, panel]) => [
      id,
      {
        ...panel,
        figures: Object.fromEntries(
          Object.entries(panel.figures).map(([figure, words]) => [
            figure,
            { ...words, href: root + format({ page: 'reading', lang: locale.lang, figure }) },
          ]),
        ),
      },
    ]),
  );
}

/** Invitations: the first question that each written refusal answers, and what is drawn of two figures. */
function invitations(
  answers: CompareData['answers'],
  titleOf: (key: string) => string,
  { declaration: { refusals }, locale: { lang } }: Settings,
): Pick<CompareData, 'wrong' | 'allowed'> {
  const all = Object.entries(answers);
  const wrong = refusals.flatMap(({ id, title }): Invitation[] => {
    const [key] = all.find(([, { refusal, kind }]) => refusal === id && kind === 'refused') ?? [];
    return key ? [{ key, title: wordsIn(title, lang) }] : [];
  });
  const allowed = all
    .filter(([key, { kind }]) => kind === 'drawn' && selectionAt(key).figures.length === 2)
    .filter(([key]) => !key.startsWith('side'))
    .map(([key]) => ({ key, title: titleOf(key) }));
  return { wrong, allowed };
}

const made = new WeakMap<Declaration, Map<string, CompareData>>();

/** Returns all that the page that compares shows, in the language of a locale; it is made once. */
export function compareData(settings: Settings): CompareData {
  const { declaration, locale, root } = settings;
  const key = `${locale.lang} ${root}`;
  const known = made.get(declaration) ?? new Map<string, CompareData>();
  const data = known.get(key) ?? makeCompareData(settings);
  made.set(declaration, known.set(key, data));
  return data;
}

function makeCompareData(settings: Settings): CompareData {
  const { declaration, locale, root } = settings;
  const { lang, t } = locale;
  const figures = comparedFigures(settings);
  const pool = new TextPool();
  const answers = answersIn(
    figures.map(({ id }) => id),
    declaration,
    locale,
    pool,
  );
  const named = Object.fromEntries(
    questions.map((question) => [
      question,
      {
        name: t(`compare.name.${question}` satisfies Key),
        between: t(`compare.between.${question}` satisfies Key),
      },
    ]),
  ) as CompareData['questions'];
  const titleOf = (key: string) => {
    const { figures: ids, question } = selectionAt(key);
    const said = ids.map((id) => figures.find((figure) => figure.id === id)?.quoted ?? '');
    return said.join(` ${named[question as Question].between} `);
  };
  return {
    lang,
    figures,
    stated: declaration.figures.filter(isStated),
    panels: panelsOf(settings),
    views: Object.fromEntries(
      declaration.views.flatMap((view) =>
        view.panels.map((_, i) => [panelId(view, i), usedView(view, settings)]),
      ),
    ),
    answers,
    texts: pool.texts,
    ...invitations(answers, titleOf, settings),
    questions: named,
    refused: root + format({ page: 'refused', lang }),
    words: Object.fromEntries(COMPARE_KEYS.map((key) => [key, t(key)])) as CompareData['words'],
  };
}
