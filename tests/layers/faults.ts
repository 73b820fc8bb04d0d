import { posix } from 'node:path';
import { read } from './read.ts';
import {
  DRAWING,
  EMPTY_NAMES,
  FORMS,
  LANGUAGES,
  LOADING,
  MARKS,
  MAY_IMPORT,
  REGISTRY,
  TEMPLATE,
} from './rules.ts';

/** Words that only the data or one folder may contain. */
export interface Known {
  /** Ids of declarations, views and figures. */
  ids: string[];
  /** Language tags. */
  tags: string[];
}

const isTest = (path: string): boolean => path.endsWith('.test.ts');

const isBelow = (path: string, places: string[]): boolean => places.some((place) => path.startsWith(place));

/** "src/charts/open/rows.ts" → "charts"; "src/features/notes/merge.ts" → "features/notes" */
function layer(path: string): string {
  const [, folder = '', feature = ''] = path.split('/');
  return folder === 'features' ? `features/${feature}` : folder;
}

/** Returns the form of a path, "src/charts/open/rows.ts" → "open"; undefined for marks and shared files. */
function form(path: string): string | undefined {
  if (!path.startsWith(FORMS) || path.startsWith(MARKS)) return undefined;
  const rest = path.slice(FORMS.length).split('/');
  return rest.length > 1 ? rest[0] : undefined;
}

/** Returns the reason why a file may not import another; undefined if it may. Paths are project-relative. */
function wrongArrow(from: string, to: string): string | undefined {
  const [upper, lower] = [layer(from), layer(to)];
  if (to === TEMPLATE) return upper === 'site' ? undefined : 'only the site may';
  if (!to.startsWith('src/')) return 'it is outside src/';
  if (isTest(to)) return 'it is for tests only';
  const allowed = MAY_IMPORT[upper];
  if (!allowed) return `"${upper}" is no layer: give it a line in the table`;
  if (upper !== lower && !allowed.includes(lower)) return `${upper} may not import ${lower}`;
  if (isBelow(from, DRAWING) && isBelow(to, LOADING)) return 'what draws never loads or checks';
  if (from.startsWith(MARKS) && to.startsWith(FORMS) && !to.startsWith(MARKS)) return 'a mark knows no chart';
  const own = form(from);
  if (own && to === REGISTRY) return 'a chart form may not know the others';
  if (own && form(to) && form(to) !== own) return 'a chart form may not import another';
  return undefined;
}

/** Returns the project files that a file imports, relative to the project. */
export function targets(path: string, imports: string[]): string[] {
  return imports
    .filter((specifier) => specifier.startsWith('.') || specifier.startsWith('/'))
    .map((specifier) => specifier.replace(/\?.*$/, ''))
    .map((specifier) =>
      posix.join(specifier.startsWith('/') ? '' : posix.dirname(path), specifier).replace(/^\//, ''),
    );
}

function arrowFaults(path: string, imports: string[]): string[] {
  return targets(path, imports).flatMap((to) => {
    const reason = wrongArrow(path, to);
    return reason ? [`${path} imports ${to}: ${reason}`] : [];
  });
}

/** Finds style sheets and component styles that name a language: ":lang(fr)" or "[lang='fr']". */
function styleFaults(path: string, source: string): string[] {
  if (path.startsWith(LANGUAGES)) return [];
  const [style = ''] = path.endsWith('.css') ? [source] : (/<style[^]*<\/style>/.exec(source) ?? []);
  return [...style.matchAll(/:lang\([^)]*\)|\[lang[^\]]*=[^\]]*\]/g)].map(
    ([selector]) => `${path} holds "${selector}": languages live in ${LANGUAGES}`,
  );
}

function stringFaults(path: string, strings: string[], { ids, tags }: Known): string[] {
  const isTag = (text: string) =>
    tags.some((tag) => text === tag || new RegExp(`^${tag}-[A-Z]{2}$`).test(text));
  return strings.flatMap((text) => {
    if (ids.includes(text)) return [`${path} holds "${text}": ids live in data/`];
    if (isTag(text) && !path.startsWith(LANGUAGES))
      return [`${path} holds "${text}": languages live in ${LANGUAGES}`];
    return [];
  });
}

function nameFaults(path: string): string[] {
  const names = path.split('/').map((name) => (name.split('.')[0] ?? '').toLowerCase());
  return names.some((name) => EMPTY_NAMES.includes(name)) ? [`${path}: a name that says nothing`] : [];
}

/** The first line of a comment: a block's, or that of the first `//` of several. */
const COMMENT =
  /(?:\/\*\*?|<!--)(?:\s|\*)*(?:@component\s+)?([^\n]+)|(?<!\n[ \t]*\/\/[^\n]*)\n[ \t]*\/\/ ([^\n]+)/g;

/** Comments that begin with a clause in place of a subject: "Whether it is open", "What is drawn". */
const commentFaults = (path: string, source: string): string[] =>
  [...`\n${source}`.matchAll(COMMENT)]
    .map(([, block, line]) => block ?? line ?? '')
    .filter((text) => /^(What|Whether|Where|Who|How)\b/.test(text))
    .map((text) => `${path}: "${text.slice(0, 40)}": begin a comment with its subject or its verb`);

const isSource = (path: string): boolean =>
  path.startsWith('src/') && !isTest(path) && /\.(ts|svelte|css)$/.test(path);

/** Returns the arrows between layers that imports make: "pages → text". */
export function arrows(files: Record<string, string>): Set<string> {
  const modules = Object.entries(files).filter(([path]) => isSource(path) && !path.endsWith('.css'));
  return new Set(
    modules.flatMap(([path, source]) =>
      targets(path, read(path, source).imports).map((to) => `${layer(path)} → ${layer(to)}`),
    ),
  );
}

/** Lists the violations of the layer rules, one per line. `files`: path relative to the project → source. */
export function faults(files: Record<string, string>, known: Known): string[] {
  return Object.entries(files).flatMap(([path, source]) => {
    const found = nameFaults(path);
    if (/\.(ts|js|svelte|css)$/.test(path)) found.push(...commentFaults(path, source));
    if (!isSource(path)) return found;
    found.push(...styleFaults(path, source));
    if (path.endsWith('.css')) return found;
    if (path.endsWith('.svelte') && !/^\s*<!--\s*@component\s/.test(source)) {
      found.push(`${path} does not open with an @component comment`);
    }
    const { imports, strings } = read(path, source);
    return [...found, ...arrowFaults(path, imports), ...stringFaults(path, strings, known)];
  });
}
