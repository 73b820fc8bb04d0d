/**
 * Allowed imports below src/: a layer is a folder, and each feature is a layer of its own. Imports go down
 * only; a test proves that the table has no circle.
 */

/** Tools that pages offer: features without a page of their own, or with one for host pages. */
export const TOOLS = [
  'features/search',
  'features/read-aloud',
  'features/sonification',
  'features/offline',
  'features/export-menu',
  'features/embed',
];

/** For each layer, the layers that it may import besides itself and the model. */
export const MAY_IMPORT: Record<string, string[]> = {
  // The only layer that knows all features: pages and heads, the edition in one file, files beside pages.
  site: [
    'features/about',
    'features/compare',
    'features/corrections',
    'features/embed',
    'features/exercises',
    'features/explore',
    'features/figure-page',
    'features/lesson',
    'features/notes',
    'features/reading',
    'features/share',
    'features/sonification',
    'features/teach',
    'shell',
    'interaction',
    'figure',
    'export',
    'text',
    'charts',
    'contract',
    'route',
    'i18n',
    'styles',
    'model',
  ],
  // Features with pages: none knows another one; shared code is in a lower layer, or is a tool.
  'features/about': ['shell', 'ui', 'export', 'text', 'route', 'i18n', 'model'],
  'features/compare': [
    'shell',
    'ui',
    'interaction',
    'figure',
    'export',
    'charts',
    'contract',
    'route',
    'i18n',
    'model',
  ],
  'features/corrections': ['shell', 'figure', 'text', 'route', 'i18n', 'model'],
  'features/exercises': [
    'contract',
    'features/offline',
    'shell',
    'ui',
    'interaction',
    'figure',
    'export',
    'text',
    'route',
    'i18n',
    'model',
  ],
  'features/explore': [
    'shell',
    'ui',
    'interaction',
    'figure',
    'text',
    'charts',
    'contract',
    'route',
    'i18n',
    'model',
  ],
  'features/figure-page': [
    'features/export-menu',
    'features/sonification',
    'shell',
    'figure',
    'text',
    'route',
    'i18n',
    'model',
  ],
  'features/lesson': [
    'contract',
    'features/offline',
    'shell',
    'ui',
    'interaction',
    'figure',
    'export',
    'text',
    'charts',
    'route',
    'i18n',
    'model',
  ],
  'features/notes': ['features/offline', 'shell', 'ui', 'interaction', 'figure', 'text', 'i18n', 'model'],
  'features/reading': [
    'features/export-menu',
    'features/read-aloud',
    'features/search',
    'features/sonification',
    'shell',
    'ui',
    'interaction',
    'figure',
    'text',
    'charts',
    'contract',
    'route',
    'i18n',
    'model',
  ],
  'features/share': [
    'features/embed',
    'features/export-menu',
    'shell',
    'ui',
    'interaction',
    'figure',
    'export',
    'contract',
    'route',
    'i18n',
    'model',
  ],
  'features/teach': [
    'features/offline',
    'shell',
    'ui',
    'interaction',
    'figure',
    'export',
    'charts',
    'contract',
    'route',
    'i18n',
    'model',
  ],
  // Tools: they know no feature.
  'features/embed': ['shell', 'ui', 'figure', 'text', 'route', 'i18n', 'model'],
  'features/export-menu': ['shell', 'ui', 'interaction', 'figure', 'export', 'route', 'i18n', 'model'],
  'features/offline': ['ui', 'interaction', 'i18n', 'model'],
  'features/read-aloud': ['ui', 'interaction', 'contract', 'i18n', 'model'],
  'features/search': ['ui', 'interaction', 'contract', 'route', 'i18n', 'model'],
  'features/sonification': ['ui', 'interaction', 'figure', 'contract', 'i18n', 'model'],
  // Around every page, rendered at build.
  shell: ['ui', 'figure', 'route', 'i18n', 'model'],
  // Buttons and disclosures: at build, and in the browser.
  ui: [],
  // In the browser: select, reveal, announce. It draws nothing.
  interaction: ['contract', 'route', 'i18n', 'model'],
  figure: ['ui', 'export', 'text', 'charts', 'contract', 'route', 'i18n', 'model'],
  text: ['ui', 'route', 'i18n', 'model'],
  export: ['model'],
  // Charts get words from their callers: they know no language.
  charts: ['model'],
  // Types that a prerendered page shares with its script, and the message keys that it hands over.
  contract: ['i18n', 'model'],
  route: ['model'],
  i18n: ['model'],
  styles: [],
  model: [],
};

/** Layers that anything may import, even if unused. */
export const FOR_ALL = ['model'];

/** Code that draws never imports the part of the model that reads and checks files. */
export const DRAWING = ['src/charts/'];
export const LOADING = [
  'src/model/load.ts',
  'src/model/load-figures.ts',
  'src/model/parse.ts',
  'src/model/inspect.ts',
  'src/model/check/',
];

/** The only file outside src/ that pages are made of; only the site fills it. */
export const TEMPLATE = 'index.html';

/**
 * The chart forms are folders of this one; only its registry knows them all. Forms draw marks, not vice
 * versa.
 */
export const FORMS = 'src/charts/';
export const MARKS = 'src/charts/marks/';
export const REGISTRY = 'src/charts/index.ts';

/** Language tags are known only here. */
export const LANGUAGES = 'src/i18n/';

/**
 * Page scripts run without the messages, the pages and the components that drew them at build; live drawings,
 * the sketches of refusals, answers of the text, the samples of qualifiers and the guess apart.
 */
export const ONLY_AT_BUILD = [
  /^src\/i18n\/locale\.ts$/,
  /^src\/charts\/(calendar|PaperWaffle)\b.*\.svelte$/,
  /^src\/(figure|shell)\/(?!LivePanel\.|Sample\.|compare\/|guess\/|take-away\/).*\.svelte$/,
];

/** Rendering at build runs no code that needs a page. */
export const ONLY_IN_BROWSER = [/^src\/interaction\//, /\/client\.ts$/];

/** Names without information about their content. */
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
