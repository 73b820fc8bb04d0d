/** Forms in which the numbers of a view are given. "spreadsheet" is CSV as programs of the reader's language open it. */
export const DATA_FORMS = ['csv', 'spreadsheet', 'json', 'jsonld'] as const;

export type DataForm = (typeof DATA_FORMS)[number];

const ENDINGS: Record<DataForm, string> = {
  csv: '.csv',
  spreadsheet: '-spreadsheet.csv',
  json: '.json',
  jsonld: '.jsonld',
};

/**
 * Where the data of a view is, relative to the site's root: "data/<declaration>/fr/removals.csv".
 *
 * @param name id of the view, or "figures" for all of them
 */
export const dataFile = (declaration: string, lang: string, name: string, form: DataForm): string =>
  `data/${declaration}/${lang}/${name}${ENDINGS[form]}`;

/** Where the whole declaration is, as a Data Package. */
export const packageFile = (declaration: string): string => `data/${declaration}/${declaration}.zip`;
