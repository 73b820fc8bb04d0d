import type { CompareData, UsedView } from '../../contract/compare.ts';
import { COMPARE_KEYS } from '../../contract/script-words.ts';
import { pictureFile } from '../../export/picture-file.ts';
import { panelId } from '../../figure/panel.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { View } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { format } from '../../route/route.ts';
import { answerData, answersIn } from '../../figure/compare/answer-data.ts';
import { askableNumbers } from '../../figure/compare/asked-data.ts';
import { allowedInvitations, wrongInvitations } from './invitations.ts';
import type { Settings } from '../../figure/compare/settings.ts';
import { TextPool } from '../../figure/compare/text-pool.ts';

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
  const numbers = askableNumbers(settings);
  const pool = new TextPool();
  const answers = answersIn(
    numbers.figures.map(({ id }) => id),
    (asked) => answerData(asked, { declaration, locale, pool }),
  );
  return {
    ...numbers,
    views: Object.fromEntries(
      declaration.views.flatMap((view) =>
        view.panels.map((_, i) => [panelId(view, i), usedView(view, settings)]),
      ),
    ),
    answers,
    texts: pool.texts,
    wrong: wrongInvitations(declaration, lang),
    allowed: allowedInvitations({ ...numbers, answers }),
    refused: root + format({ page: 'refused', lang }),
    words: Object.fromEntries(COMPARE_KEYS.map((key) => [key, t(key)])) as CompareData['words'],
  };
}
