import type { CompareData, UsedView } from '../../contract/compare.ts';
import { COMPARE_KEYS } from '../../contract/script-words.ts';
import { pictureFile } from '../../export/picture-file.ts';
import { panelId } from '../../figure/panel.ts';
import { panelData } from '../../figure/panel-data.ts';
import type { Key } from '../../i18n/locale.ts';
import { questions } from '../../model/compare/question.ts';
import type { Declaration } from '../../model/declaration.ts';
import { isStated, type View } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { format } from '../../route/route.ts';
import { answersIn } from './answer-data.ts';
import { comparedFigures } from './compared-figures.ts';
import { allowedInvitations, wrongInvitations } from './invitations.ts';
import type { Settings } from './settings.ts';
import { TextPool } from './text-pool.ts';

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
    wrong: wrongInvitations(declaration, lang),
    allowed: allowedInvitations({ answers, figures, questions: named }),
    questions: named,
    refused: root + format({ page: 'refused', lang }),
    words: Object.fromEntries(COMPARE_KEYS.map((key) => [key, t(key)])) as CompareData['words'],
  };
}
