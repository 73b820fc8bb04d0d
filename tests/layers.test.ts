import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declarations } from '../scripts/declaration-folder.ts';
import { arrows, faults, type Known } from './layers/faults.ts';
import { circle } from './layers/circle.ts';
import { FOR_ALL, MAY_IMPORT } from './layers/rules.ts';

const root = join(import.meta.dirname, '..');

const pathsBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

/** Ids of all declarations, of their views and of their figures. */
const ids = declarations(join(root, 'data')).flatMap((name) => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, 'data', name, file), 'utf8'));
  const list = (items: { id: string }[]) => items.map((item) => item.id);
  return [
    name,
    read('declaration.json').id,
    ...list(read('views.json').views),
    ...list(read('figures.json').figures),
  ];
});

const tags = readdirSync(join(root, 'src/i18n'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const paths = ['src', 'scripts', 'tests'].flatMap(pathsBelow);
const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));

describe('the sources', () => {
  it('keep the rules of the house', () => {
    expect(faults(files, { ids, tags })).toEqual([]);
  });

  it('need every arrow that the table allows', () => {
    const used = arrows(files);
    const surplus = Object.entries(MAY_IMPORT).flatMap(([layer, allowed]) =>
      allowed
        .filter((lower) => !FOR_ALL.includes(lower))
        .map((lower) => `${layer} → ${lower}`)
        .filter((arrow) => !used.has(arrow)),
    );
    expect(surplus).toEqual([]);
  });

  it('import downwards only: the table of layers has no circle', () => {
    expect(circle(MAY_IMPORT)).toBeNull();
  });

  it('are checked against the ids and the languages there are', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(tags.length).toBeGreaterThan(0);
  });
});

describe('circle(table)', () => {
  it('names the layers of a circle in order, and ends where it began', () => {
    const table = { page: ['chart', 'script'], chart: ['model'], script: ['model', 'page'], model: [] };
    expect(circle(table)).toEqual(['page', 'script', 'page']);
  });

  it('gives null for layers that share a lower one', () => {
    expect(circle({ page: ['chart', 'text'], chart: ['model'], text: ['model'], model: [] })).toBeNull();
  });
});

describe('faults(files, known)', () => {
  const known: Known = { ids: ['apples'], tags: ['fr', 'en'] };
  const found = (path: string, source: string) => faults({ [path]: source }, known);
  const component = '<!-- @component An example. -->\n';

  it.each([
    ['marks import charts', 'src/marks/field.ts', `import { a } from '../charts/cells.ts';`],
    ['marks import messages', 'src/marks/field.ts', `import { t } from '../i18n/index.ts';`],
    ['charts import the session', 'src/charts/cells.ts', `import type { S } from '../session.ts';`],
    ['charts import the route', 'src/charts/cells.ts', `import { format } from '../route.ts';`],
    ['marks import the route', 'src/marks/field.ts', `import { format } from '../route.ts';`],
    ['charts import the loader', 'src/charts/open/rows.ts', `import { load } from '../../model/load.ts';`],
    ['charts import the loader of figures', 'src/charts/cells.ts', `import '../model/load-figures.ts';`],
    ['charts import the parser', 'src/charts/cells.ts', `import type { Read } from '../model/parse.ts';`],
    ['marks import the inspection', 'src/marks/field.ts', `import { inspect } from '../model/inspect.ts';`],
    ['marks import a check', 'src/marks/field.ts', `import { checkIds } from '../model/check/ids.ts';`],
    ['text imports charts', 'src/text/place.ts', `import { charts } from '../charts/index.ts';`],
    ['main imports the app', 'src/main.ts', `import App from './App.svelte';`],
    ['main imports a page', 'src/main.ts', `import Reading from './pages/Reading.svelte';`],
    ['the app imports messages', 'src/App.svelte', `${component}<script>import './i18n/index.ts';</script>`],
    ['pages import interaction', 'src/pages/about.ts', `import { show } from '../interaction/show.ts';`],
    ['pages import the session', 'src/pages/about.ts', `import { Session } from '../session.ts';`],
    ['the page’s data import text', 'src/page-data.ts', `import { bodyOf } from './text/body.ts';`],
    ['the page’s data import the route', 'src/page-data.ts', `import { format } from './route.ts';`],
    ['a form imports another', 'src/charts/open/rows.ts', `export * from '../tiles/rows.ts';`],
    ['a form imports the registry', 'src/charts/open/rows.ts', `import { charts } from '../index.ts';`],
    ['the model imports anything of ours', 'src/model/derive.ts', `import { f } from '../format.ts';`],
    ['text imports figure', 'src/text/place.ts', `const later = () => import('../figure/said.ts');`],
    ['charts export pictures', 'src/charts/cells.ts', `type P = import('../export/png.ts').Png;`],
    [
      'interaction imports messages',
      'src/interaction/choose.ts',
      `const all = import.meta.glob('../i18n/*/messages.json');`,
    ],
    ['interaction imports drawing', 'src/interaction/show.ts', `import { said } from '../figure/said.ts';`],
    ['a figure imports the style sheet', 'src/figure/said.ts', `import '../theme.css';`],
    ['a page imports data', 'src/pages/about.ts', `import words from '../../data/orchard/views.json?raw';`],
    [
      'a source imports what is for tests',
      'src/model/derive.ts',
      `import { figures } from './derive.test.ts';`,
    ],
    ['a file at the top has no line in the table', 'src/extra.ts', `import { a } from './route.ts';`],
  ])('names the arrow when %s', (_what, path, source) => {
    expect(found(path, source).join()).toMatch(new RegExp(`^${path} imports `));
  });

  it('reads imports in both scripts of a component', () => {
    const source = `${component}<script module lang="ts">import '../charts/a.ts';</script><script lang="ts">import '../i18n/b.ts';</script>`;
    expect(found('src/marks/Dots.svelte', source)).toHaveLength(2);
  });

  it('does not take a comment or a string for an import', () => {
    expect(
      found('src/marks/field.ts', `// import '../i18n/index.ts'\nconst a = "from '../i18n/index.ts'";`),
    ).toEqual([]);
  });

  it('lets pages import figure, figure import charts, charts import marks and all import the model', () => {
    expect(
      faults(
        {
          'src/pages/about.ts': `import '../figure/said.ts'; import '../model/schema.ts';`,
          'src/figure/said.ts': `import '../charts/index.ts';`,
          'src/pages/title.ts': `import '../export/csv.ts';`,
          'src/charts/open/rows.ts': `import '../../marks/field.ts'; import '../cells.ts'; import 'd3';`,
          'src/prerender.ts': `import '../index.html?raw'; import './theme.css';`,
        },
        known,
      ),
    ).toEqual([]);
  });

  it('names a string that is the id of something in data/', () => {
    expect(found('src/route.ts', `const first = 'apples';`)).toEqual([
      'src/route.ts holds "apples": ids live in data/',
    ]);
  });

  it('lets a test know ids and languages', () => {
    expect(found('src/route.test.ts', `const first = ['apples', 'fr'];`)).toEqual([]);
  });

  it('names a language tag in code, in a template and in an attribute', () => {
    const source = `${component}<p lang="fr">{lang === 'en' ? 1 : \`fr-CA\`}</p>`;
    expect(found('src/text/Passage.svelte', source)).toHaveLength(3);
    expect(found('src/i18n/index.ts', `export const first = 'fr';`)).toEqual([]);
  });

  it.each([
    ['src/theme.css', 'q:lang(fr) { quotes: none; }', ':lang(fr)'],
    ['src/theme.css', "[lang|='fr'] q { quotes: none; }", "[lang|='fr']"],
    ['src/text/Note.svelte', `${component}<style>p:lang(de) { hyphens: auto; }</style>`, ':lang(de)'],
  ])('names a language in the styles of %s', (path, source, selector) => {
    expect(found(path, source)).toEqual([`${path} holds "${selector}": languages live in src/i18n/`]);
  });

  it('lets a language have its own style sheet, and any style sheet rules for all', () => {
    expect(found('src/i18n/fr/typography.css', 'q:lang(fr) { quotes: none; }')).toEqual([]);
    expect(found('src/theme.css', '[lang] { hyphens: auto; }')).toEqual([]);
  });

  it('names a component that does not open with @component', () => {
    expect(found('src/text/Note.svelte', '<p>note</p>')).toEqual([
      'src/text/Note.svelte does not open with an @component comment',
    ]);
  });

  it.each(['src/text/utils.ts', 'scripts/lib/read.ts', 'src/stores/a.svelte.ts', 'tests/Helpers.ts'])(
    'names %s, a name that says nothing',
    (path) => {
      expect(found(path, '')).toEqual([`${path}: a name that says nothing`]);
    },
  );
});
