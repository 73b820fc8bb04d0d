import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declarations } from '../tools/declaration-folder.ts';
import { arrows, faults, type Known } from './layers/faults.ts';
import { circle } from './layers/circle.ts';
import { reach } from './layers/reach.ts';
import { FOR_ALL, MAY_IMPORT, ONLY_AT_BUILD, ONLY_IN_BROWSER, TOOLS } from './layers/rules.ts';

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

const configs = readdirSync(root).filter((name) => /\.config\.(ts|js)$/.test(name));
const paths = [...['src', 'tools', 'tests'].flatMap(pathsBelow), ...configs];
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

  it('let no feature know another, but for tools, which know none', () => {
    const arrowsOf = (isTool: boolean) =>
      Object.entries(MAY_IMPORT)
        .filter(([layer]) => layer.startsWith('features/') && TOOLS.includes(layer) === isTool)
        .flatMap(([layer, allowed]) =>
          allowed.filter((lower) => lower.startsWith('features/')).map((lower) => [layer, lower] as const),
        );
    expect(arrowsOf(true)).toEqual([]);
    expect(arrowsOf(false).filter(([, lower]) => !TOOLS.includes(lower))).toEqual([]);
  });

  it('run in the browser without the messages and the components that drew the page', () => {
    const entries = paths.filter((path) => /^src\/.*\/client\.ts$/.test(path));
    const drawing = entries.flatMap((entry) =>
      reach(files, entry)
        .filter((path) => ONLY_AT_BUILD.some((pattern) => pattern.test(path)))
        .map((path) => `${entry} reaches ${path}`),
    );
    expect(entries.length).toBeGreaterThan(8);
    expect(drawing).toEqual([]);
  });

  it('render pages at build without what runs in a browser', () => {
    const rendered = reach(files, 'src/site/outputs.ts');
    expect(rendered.length).toBeGreaterThan(200);
    expect(rendered.filter((path) => ONLY_IN_BROWSER.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it('are checked against the ids and the languages there are', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(tags.length).toBeGreaterThan(0);
  });
});

describe('reach(files, entry)', () => {
  it('follows what runs, also when it is asked for, and not what brings types alone', () => {
    const files = {
      'src/a.ts': `import type { B } from './b.ts'; import { type C, c } from './c.ts'; import { type D } from './d.ts';`,
      'src/c.ts': `const later = () => import('./E.svelte');`,
      'src/E.svelte': `<script lang="ts">import type { F } from './f.ts'; import { g } from './g.ts';</script>`,
    };
    expect(reach(files, 'src/a.ts')).toEqual(['src/a.ts', 'src/c.ts', 'src/E.svelte', 'src/g.ts']);
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
    ['marks import charts', 'src/charts/marks/waffle.ts', `import { a } from '../cells.ts';`],
    ['marks import messages', 'src/charts/marks/waffle.ts', `import { t } from '../../i18n/locale.ts';`],
    ['charts import the route', 'src/charts/cells.ts', `import { format } from '../route/route.ts';`],
    ['charts import formats', 'src/charts/cells.ts', `import { formatNumber } from '../i18n/format.ts';`],
    ['charts import the loader', 'src/charts/open/rows.ts', `import { load } from '../../model/load.ts';`],
    ['charts import the loader of figures', 'src/charts/cells.ts', `import '../model/load-figures.ts';`],
    ['charts import the parser', 'src/charts/cells.ts', `import type { Read } from '../model/parse.ts';`],
    [
      'marks import the inspection',
      'src/charts/marks/waffle.ts',
      `import { a } from '../../model/inspect.ts';`,
    ],
    ['marks import a check', 'src/charts/marks/waffle.ts', `import { a } from '../../model/check/ids.ts';`],
    ['text imports charts', 'src/text/place.ts', `import { charts } from '../charts/index.ts';`],
    [
      'text imports figure',
      'src/text/place.ts',
      `const later = () => import('../figure/qualified-number.ts');`,
    ],
    ['a form imports another', 'src/charts/open/rows.ts', `export * from '../tiles/rows.ts';`],
    ['a form imports the registry', 'src/charts/open/rows.ts', `import { charts } from '../index.ts';`],
    ['the model imports anything of ours', 'src/model/derive.ts', `import { f } from '../i18n/format.ts';`],
    ['the contract imports text', 'src/contract/share.ts', `import { bodyOf } from '../text/body.ts';`],
    ['charts export pictures', 'src/charts/cells.ts', `type P = import('../export/png.ts').Png;`],
    [
      'interaction imports drawing',
      'src/interaction/show-route.ts',
      `import { said } from '../figure/qualified-number.ts';`,
    ],
    ['a page imports another', 'src/features/about/a.ts', `import { a } from '../notes/merge.ts';`],
    ['a tool imports a page', 'src/features/search/a.ts', `import { a } from '../reading/show-issues.ts';`],
    ['the shell imports a feature', 'src/shell/a.ts', `import { a } from '../features/about/check.ts';`],
    ['a figure imports the style sheet', 'src/figure/qualified-number.ts', `import '../styles/theme.css';`],
    ['a page imports the template', 'src/shell/title.ts', `import html from '../../index.html?raw';`],
    ['a page imports data', 'src/shell/title.ts', `import words from '../../data/orchard/views.json?raw';`],
    [
      'a source imports what is for tests',
      'src/model/derive.ts',
      `import { figures } from './derive.test.ts';`,
    ],
    ['a folder has no line in the table', 'src/extra/a.ts', `import { a } from '../route/route.ts';`],
    ['a file is at the top', 'src/extra.ts', `import { a } from './route/route.ts';`],
    [
      'the interface imports by a pattern',
      'src/interaction/a.ts',
      `import.meta.glob('../charts/*/rows.ts');`,
    ],
  ])('names the arrow when %s', (_what, path, source) => {
    expect(found(path, source).join()).toMatch(new RegExp(`^${path} imports `));
  });

  it('reads imports in both scripts of a component', () => {
    const source = `${component}<script module lang="ts">import '../cells.ts';</script><script lang="ts">import '../../i18n/b.ts';</script>`;
    expect(found('src/charts/marks/Dots.svelte', source)).toHaveLength(2);
  });

  it('does not take a comment or a string for an import', () => {
    expect(
      found(
        'src/charts/marks/waffle.ts',
        `// import '../i18n/locale.ts'\nconst a = "from '../i18n/locale.ts'";`,
      ),
    ).toEqual([]);
  });

  it('lets the shell import figure, figure import charts, pages import tools, charts import marks and all import the model', () => {
    expect(
      faults(
        {
          'src/shell/title.ts': `import '../figure/qualified-number.ts'; import '../model/schema.ts';`,
          'src/figure/qualified-number.ts': `import '../charts/index.ts';`,
          'src/features/reading/a.ts': `import '../search/find.ts'; import '../../shell/title.ts';`,
          'src/charts/open/rows.ts': `import '../marks/waffle.ts'; import '../cells.ts'; import 'd3';`,
          'src/site/prerender.ts': `import '../../index.html?raw'; import '../styles/theme.css';`,
        },
        known,
      ),
    ).toEqual([]);
  });

  it('names a string that is the id of something in data/', () => {
    expect(found('src/route/route.ts', `const first = 'apples';`)).toEqual([
      'src/route/route.ts holds "apples": ids live in data/',
    ]);
  });

  it('lets a test know ids and languages', () => {
    expect(found('src/route/route.test.ts', `const first = ['apples', 'fr'];`)).toEqual([]);
  });

  it('names a language tag in code, in a template and in an attribute', () => {
    const source = `${component}<p lang="fr">{lang === 'en' ? 1 : \`fr-CA\`}</p>`;
    expect(found('src/text/Passage.svelte', source)).toHaveLength(3);
    expect(found('src/i18n/locale.ts', `export const first = 'fr';`)).toEqual([]);
  });

  it.each([
    ['src/styles/theme.css', 'q:lang(fr) { quotes: none; }', ':lang(fr)'],
    ['src/styles/theme.css', "[lang|='fr'] q { quotes: none; }", "[lang|='fr']"],
    ['src/text/Note.svelte', `${component}<style>p:lang(de) { hyphens: auto; }</style>`, ':lang(de)'],
  ])('names a language in the styles of %s', (path, source, selector) => {
    expect(found(path, source)).toEqual([`${path} holds "${selector}": languages live in src/i18n/`]);
  });

  it('lets a language have its own style sheet, and any style sheet rules for all', () => {
    expect(found('src/i18n/fr/typography.css', 'q:lang(fr) { quotes: none; }')).toEqual([]);
    expect(found('src/styles/theme.css', '[lang] { hyphens: auto; }')).toEqual([]);
  });

  it('names a component that does not open with @component', () => {
    expect(found('src/text/Note.svelte', '<p>note</p>')).toEqual([
      'src/text/Note.svelte does not open with an @component comment',
    ]);
  });

  it.each([
    ['src/text/a.ts', `${'/**'} Whether it is open. */\nconst a = 1;`, 'Whether it is open. */'],
    ['src/text/b.css', `${'/*'}\n * What is drawn.\n */\np {}`, 'What is drawn.'],
    ['tools/c.ts', 'f();\n// Where a page is.\n', 'Where a page is.'],
  ])('names a comment in %s that begins with a clause', (path, source, text) => {
    expect(found(path, source)).toEqual([`${path}: "${text}": begin a comment with its subject or its verb`]);
  });

  it('lets a comment begin with its subject, its verb, or a question in a later line', () => {
    expect(found('tools/a.ts', '// Returns\n// What was asked.\nf();')).toEqual([]);
  });

  it.each(['src/text/utils.ts', 'tools/lib/read.ts', 'src/stores/a.svelte.ts', 'tests/Helpers.ts'])(
    'names %s, a name that says nothing',
    (path) => {
      expect(found(path, '')).toEqual([`${path}: a name that says nothing`]);
    },
  );
});
