import type { AskedData } from '../../contract/compare.ts';
import type { Key } from '../../i18n/locale.ts';
import { questions } from '../../model/compare/question.ts';
import { isStated } from '../../model/schema.ts';
import { format } from '../../route/route.ts';
import { panelData } from '../panel-data.ts';
import { comparedFigures } from './compared-figures.ts';
import type { Settings } from './settings.ts';

/** The drawings of all views, whose marks lead to the text. */
function panelsOf({ declaration, locale, root }: Settings): AskedData['panels'] {
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

/** Returns the names of the questions, and the words that stand between two numbers. */
const questionWords = ({ locale: { t } }: Settings): AskedData['questions'] =>
  Object.fromEntries(
    questions.map((question) => [
      question,
      {
        name: t(`compare.name.${question}` satisfies Key),
        between: t(`compare.between.${question}` satisfies Key),
      },
    ]),
  ) as AskedData['questions'];

/** Returns the numbers that can be asked about, with their drawings, in the language of a locale. */
export const askableNumbers = (settings: Settings): Omit<AskedData, 'answers' | 'texts'> => ({
  lang: settings.locale.lang,
  figures: comparedFigures(settings),
  stated: settings.declaration.figures.filter(isStated),
  panels: panelsOf(settings),
  questions: questionWords(settings),
});
