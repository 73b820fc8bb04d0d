/** Formats of a view's figures. "spreadsheet" is CSV for spreadsheets in the reader's language. */
export const DATA_FORMS = ['csv', 'spreadsheet', 'json', 'jsonld'] as const;

export type DataForm = (typeof DATA_FORMS)[number];

const ENDINGS: Record<DataForm, string> = {
  csv: '.csv',
  spreadsheet: '-spreadsheet.csv',
  json: '.json',
  jsonld: '.jsonld',
};

/**
 * Path of a view's data, relative to the site's root: "data/<declaration>/fr/removals.csv".
 *
 * @param name id of the view, or "figures" for all of them
 */
export const dataFile = (declaration: string, lang: string, name: string, form: DataForm): string =>
  `data/${declaration}/${lang}/${name}${ENDINGS[form]}`;

/** Path of the whole declaration as a Data Package. */
export const packageFile = (declaration: string): string => `data/${declaration}/${declaration}.zip`;
