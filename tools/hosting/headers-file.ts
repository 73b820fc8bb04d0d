import { everywhere, type HeaderRule } from './header-rules.ts';

/** What Cloudflare takes: so many rules, and so many characters a line. */
const RULES = 100;
const CHARACTERS = 2000;

const lines = (headers: HeaderRule['headers']): string[] =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** These hosts take a path as it stands: a page can be asked for by its folder, and by its file. */
const pathsOf = (pattern: string): string[] =>
  pattern === '' || pattern.endsWith('/') ? [pattern, `${pattern}index.html`] : [pattern];

/**
 * The file `_headers`, as Netlify and Cloudflare read it. They join what several rules say of one header, which is why
 * no two of ours do.
 *
 * @param base path of the site on its host, with a slash at both ends
 * @throws Error where it is more than these hosts take
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const all = [
    [`${base}*`, ...lines(everywhere(base))],
    ...rules.flatMap(({ pattern, headers }) =>
      pathsOf(pattern).map((path) => [base + path, ...lines(headers)]),
    ),
  ];
  if (all.length > RULES)
    throw new Error(`_headers: ${String(all.length)} rules, hosts take ${String(RULES)}`);
  const long = all.flat().find(({ length }) => length > CHARACTERS);
  if (long) throw new Error(`_headers: more than ${String(CHARACTERS)} characters: ${long.slice(0, 80)}…`);
  return `${all.flat().join('\n')}\n`;
}
