/** What may import what below src/. A layer is a folder of src/, or a file there without its extension. */

/** For each layer, the layers it may import besides itself. Imports go down only. */
export const MAY_IMPORT: Record<string, string[]> = {
  // The scripts of the pages: with numbers to choose, at true count, and the least there is.
  main: ['aloud', 'interaction', 'session', 'i18n', 'route', 'format', 'model'],
  // Reads the text aloud; fetched when it is asked for.
  aloud: ['interaction', 'contract', 'session', 'i18n', 'format', 'model'],
  count: ['interaction', 'charts', 'marks', 'format', 'model'],
  share: ['contract', 'interaction', 'host', 'embed', 'export', 'format', 'model'],
  plain: ['interaction', 'route', 'format', 'model'],
  // For class: the lesson and its presenter, the exercises, a student's notes, and the rest.
  present: ['lesson', 'interaction', 'format', 'model'],
  lesson: ['format', 'model'],
  edition: ['lesson', 'interaction', 'i18n', 'format', 'model'],
  exercises: ['exercise', 'interaction', 'i18n', 'format', 'model'],
  notes: ['note', 'interaction', 'format', 'model'],
  teach: ['interaction', 'format', 'model'],
  // Notes as data, and on the page.
  note: ['format', 'model'],
  // Before anything of a page is seen: the display that its reader has chosen.
  display: ['format', 'model'],
  // In other people's pages: the figure in its frame, and what puts the frame there.
  embed: ['format', 'model'],
  host: ['format', 'model'],
  // Beside the pages: what answers without a network, and what pages and it agree on.
  'service-worker': ['offline-copy', 'format', 'model'],
  'offline-copy': ['format', 'model'],
  prerender: [
    'App',
    'edition',
    'share-data',
    'picture',
    'preview',
    'downloads',
    'manifest',
    'not-found',
    'set-aside',
    'oembeds',
    'pages',
    'head',
    'page-data',
    'i18n',
    'route',
    'format',
    'model',
  ],
  picture: ['preview', 'pages', 'figure', 'text', 'charts', 'i18n', 'route', 'format', 'model'],
  // What the build writes beside the pages.
  downloads: ['figure', 'export', 'i18n', 'format', 'model'],
  icons: ['format', 'model'],
  manifest: ['icons', 'i18n', 'route', 'format', 'model'],
  'not-found': ['pages', 'head', 'i18n', 'route', 'format', 'model'],
  'set-aside': ['contract', 'pages', 'head', 'i18n', 'route', 'format', 'model'],
  oembeds: ['contract', 'share-data', 'share', 'embed', 'export', 'i18n', 'format', 'model'],
  'share-data': ['contract', 'figure', 'share', 'i18n', 'route', 'format', 'model'],
  preview: ['figure', 'pages', 'export', 'i18n', 'route', 'format', 'model'],
  App: ['pages', 'format', 'model'],
  head: ['manifest', 'contract', 'preview', 'export', 'pages', 'i18n', 'route', 'format', 'model'],
  'page-data': ['contract', 'figure', 'i18n', 'format', 'model'],
  pages: [
    'share',
    'note',
    'exercise',
    'figure',
    'text',
    'charts',
    'export',
    'i18n',
    'route',
    'format',
    'model',
  ],
  // Judges answers, and shows what is said of them; the pages know what it judges by.
  exercise: ['format', 'model'],
  // Neither drawing nor messages: pages and embeds come alive without the code that drew them.
  interaction: ['offline-copy', 'contract', 'session', 'sound', 'export', 'route', 'format', 'model'],
  // Figures as sound: fetched when somebody listens, it reads what it plays from the page.
  sound: ['format', 'model'],
  // Hands over types, from a prerendered page to its script, and the keys of the words.
  contract: ['format', 'model'],
  session: ['route', 'format', 'model'],
  figure: ['export', 'text', 'charts', 'i18n', 'route', 'format', 'model'],
  text: ['i18n', 'route', 'format', 'model'],
  charts: ['marks', 'format', 'model'],
  marks: ['format', 'model'],
  export: ['format', 'model'],
  format: ['model'],
  i18n: ['format', 'model'],
  route: ['format', 'model'],
  model: [],
};

/** Layers that anything may import, whether it does or not. */
export const FOR_ALL = ['format', 'model'];

/** What draws, and the part of the model that reads and checks files: the first never imports the second. */
export const DRAWING = ['src/charts/', 'src/marks/'];
export const LOADING = [
  'src/model/load.ts',
  'src/model/load-figures.ts',
  'src/model/parse.ts',
  'src/model/inspect.ts',
  'src/model/check/',
];

/** The one file from outside src/ that the pages are made of, and the sheets that all of them share. */
export const ANYONE_ABOVE = ['index.html', 'src/theme.css', 'src/print.css', 'src/fonts.css'];
export const ABOVE = ['main', 'prerender', 'not-found', 'set-aside', 'App'];

/** The chart forms stand side by side in folders of this one; only its registry knows them all. */
export const FORMS = 'src/charts/';
export const REGISTRY = 'src/charts/index.ts';

/** Language tags are known only here. */
export const LANGUAGES = 'src/i18n/';

/** Names that say nothing about what is inside. */
export const EMPTY_NAMES = [
  'util',
  'utils',
  'lib',
  'libs',
  'helper',
  'helpers',
  'store',
  'stores',
  'manager',
  'managers',
];
