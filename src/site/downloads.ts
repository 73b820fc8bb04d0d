import { csv, type CsvStyle } from '../export/csv.ts';
import { dataFile } from '../export/data-file.ts';
import { dataset } from '../export/dataset.ts';
import { exerciseFile } from '../export/exercise-file.ts';
import { jsonld, publication } from '../export/jsonld.ts';
import { gift } from '../export/quiz/gift.ts';
import { moodleXml } from '../export/quiz/moodle-xml.ts';
import { dataRows } from '../export/rows.ts';
import { quizOf } from '../features/exercises/quiz/quiz-of.ts';
import { rowWordsOf } from '../figure/row-words.ts';
import { statement } from '../figure/statement.ts';
import { decimalSign } from '../i18n/format.ts';
import { createLocale, type Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import { isStated, type StatedFigure } from '../model/schema.ts';

/** A file of the site; `path` is relative to its root. */
export interface Download {
  path: string;
  content: string;
}

const PLAIN: CsvStyle = { separator: ',', decimal: '.', bom: false };

/** CSV style of spreadsheets in a language: a decimal comma goes with semicolons between cells. */
function spreadsheetStyle({ intl }: Locale): CsvStyle {
  const decimal = decimalSign(intl) === ',' ? ',' : '.';
  return { separator: decimal === ',' ? ';' : ',', decimal, bom: true };
}

function files(name: string, stated: StatedFigure[], declaration: Declaration, locale: Locale): Download[] {
  const { lang } = locale;
  const rows = dataRows(rowWordsOf(stated, declaration, locale), declaration, lang);
  const words = stated.map((figure) => statement(figure, locale));
  const json = (content: object) => `${JSON.stringify(content, null, 2)}\n`;
  const path = (form: Parameters<typeof dataFile>[3]) => dataFile(declaration.about.id, lang, name, form);
  return [
    { path: path('csv'), content: csv(rows, PLAIN) },
    { path: path('spreadsheet'), content: csv(rows, spreadsheetStyle(locale)) },
    { path: path('json'), content: json(dataset(rows, declaration, lang)) },
    {
      path: path('jsonld'),
      content: json(jsonld(words, declaration, lang, [publication(declaration, lang)])),
    },
  ];
}

/** Returns the title of the exercises, which names their text. */
export const titleOfExercises = (declaration: Declaration, lang: string): string =>
  quizOf(declaration, createLocale(lang)).title;

/** Returns the exercises in the formats of learning platforms. */
function quizzes(declaration: Declaration, locale: Locale): Download[] {
  const quiz = quizOf(declaration, locale);
  const path = (form: Parameters<typeof exerciseFile>[2]) =>
    exerciseFile(declaration.about.id, locale.lang, form);
  return [
    { path: path('moodle'), content: moodleXml(quiz) },
    { path: path('gift'), content: gift(quiz) },
  ];
}

/** Returns the figures of each view, and of all views together, and the exercises, in every language and format. */
export function downloads(declaration: Declaration): Download[] {
  const stated = declaration.figures.filter(isStated);
  return declaration.languages.flatMap((lang) => {
    const locale = createLocale(lang);
    return [
      ...declaration.views.flatMap(({ id, panels }) => {
        const ids = panels.flatMap(({ figures }) => figures);
        const own = ids.flatMap((each) => stated.filter((figure) => figure.id === each));
        return files(id, own, declaration, locale);
      }),
      ...files('figures', stated, declaration, locale),
      ...quizzes(declaration, locale),
    ];
  });
}
