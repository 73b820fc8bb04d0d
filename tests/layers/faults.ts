import { posix } from 'node:path';
import { read } from './read.ts';
import { ABOVE, ANYONE_ABOVE, EMPTY_NAMES, FORMS, LANGUAGES, MAY_IMPORT, NEVER, REGISTRY } from './rules.ts';

/** Words that only the data or only one folder may know. */
export interface Known {
  /** Ids of declarations, views and figures. */
  ids: string[];
  /** Language tags. */
  tags: string[];
}

/** Tests, and the example they share. */
const isTest = (path: string): boolean => /(\.test|\/example)\.ts$/.test(path);

/** "src/charts/open/rows.ts" → "charts"; "src/session.svelte.ts" → "session" */
const layer = (path: string): string => (path.split('/')[1] ?? '').split('.')[0] ?? '';

/** "src/charts/open/rows.ts" → "open"; a file directly in the folder of all forms has none. */
function form(path: string): string | undefined {
  const rest = path.startsWith(FORMS) ? path.slice(FORMS.length).split('/') : [];
  return rest.length > 1 ? rest[0] : undefined;
}

/** Why a file may not import another, or undefined when it may. Paths are relative to the project. */
function wrongArrow(from: string, to: string): string | undefined {
  const [upper, lower] = [layer(from), layer(to)];
  if (ANYONE_ABOVE.includes(to)) return ABOVE.includes(upper) ? undefined : `only ${ABOVE.join(', ')} may`;
  if (!to.startsWith('src/')) return 'it is outside src/';
  if (isTest(to)) return 'it is for tests only';
  const allowed = MAY_IMPORT[upper];
  if (!allowed) return `"${upper}" is no layer: give it a line in the table`;
  if (upper !== lower && !allowed.includes(lower)) return `${upper} may not import ${lower}`;
  if (NEVER.some((rule) => from.startsWith(rule.from) && to.startsWith(rule.to))) return 'never';
  const own = form(from);
  if (own && to === REGISTRY) return 'a chart form may not know the others';
  if (own && form(to) && form(to) !== own) return 'a chart form may not import another';
  return undefined;
}

function arrowFaults(path: string, imports: string[]): string[] {
  return imports
    .filter((specifier) => specifier.startsWith('.') || specifier.startsWith('/'))
    .map((specifier) => specifier.replace(/\?.*$/, ''))
    .map((specifier) =>
      posix.join(specifier.startsWith('/') ? '' : posix.dirname(path), specifier).replace(/^\//, ''),
    )
    .flatMap((to) => {
      const reason = wrongArrow(path, to);
      return reason ? [`${path} imports ${to}: ${reason}`] : [];
    });
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

/** What breaks the rules of the house, one line each. `files`: path relative to the project → source. */
export function faults(files: Record<string, string>, known: Known): string[] {
  return Object.entries(files).flatMap(([path, source]) => {
    const found = nameFaults(path);
    if (!path.startsWith('src/') || isTest(path) || !/\.(ts|svelte)$/.test(path)) return found;
    if (path.endsWith('.svelte') && !/^\s*<!--\s*@component\s/.test(source)) {
      found.push(`${path} does not open with an @component comment`);
    }
    const { imports, strings } = read(path, source);
    return [...found, ...arrowFaults(path, imports), ...stringFaults(path, strings, known)];
  });
}
