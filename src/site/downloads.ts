import { csv, type CsvStyle } from '../export/csv.ts';
import { dataFile } from '../export/data-file.ts';
import { dataset } from '../export/dataset.ts';
import { jsonld, publication } from '../export/jsonld.ts';
import { dataRows } from '../export/rows.ts';
import { rowWordsOf } from '../figure/row-words.ts';
import { statement } from '../figure/statement.ts';
import { decimalSign } from '../i18n/format.ts';
import { language, setLanguage } from '../i18n/index.ts';
import type { Declaration } from '../model/declaration.ts';
import { isStated, type StatedFigure } from '../model/schema.ts';

/** A file of the site; `path` is relative to its root. */
export interface Download {
  path: string;
  content: string;
}

const PLAIN: CsvStyle = { separator: ',', decimal: '.', bom: false };

/** As spreadsheets of a language read CSV: where the comma is the decimal sign, a semicolon stands between cells. */
function spreadsheetStyle(lang: string): CsvStyle {
  const decimal = decimalSign(language(lang).intl) === ',' ? ',' : '.';
  return { separator: decimal === ',' ? ';' : ',', decimal, bom: true };
}

function files(name: string, stated: StatedFigure[], declaration: Declaration, lang: string): Download[] {
  const rows = dataRows(rowWordsOf(stated, declaration, lang), declaration, lang);
  const words = stated.map((figure) => statement(figure, lang));
  const json = (content: object) => `${JSON.stringify(content, null, 2)}\n`;
  const path = (form: Parameters<typeof dataFile>[3]) => dataFile(declaration.about.id, lang, name, form);
  return [
    { path: path('csv'), content: csv(rows, PLAIN) },
    { path: path('spreadsheet'), content: csv(rows, spreadsheetStyle(lang)) },
    { path: path('json'), content: json(dataset(rows, declaration, lang)) },
    {
      path: path('jsonld'),
      content: json(jsonld(words, declaration, lang, [publication(declaration, lang)])),
    },
  ];
}

/** The numbers of each view and of all of them, in every language and form. */
export function downloads(declaration: Declaration): Download[] {
  const stated = declaration.figures.filter(isStated);
  return declaration.languages.flatMap((lang) => {
    setLanguage(lang);
    return [
      ...declaration.views.flatMap(({ id, panels }) => {
        const ids = panels.flatMap(({ figures }) => figures);
        const own = ids.flatMap((each) => stated.filter((figure) => figure.id === each));
        return files(id, own, declaration, lang);
      }),
      ...files('figures', stated, declaration, lang),
    ];
  });
}
