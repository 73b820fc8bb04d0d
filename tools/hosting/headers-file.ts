import { everywhere, type HeaderRule } from './header-rules.ts';

/** Limits of Cloudflare: number of rules, and characters per line. */
const RULES = 100;
const CHARACTERS = 2000;

const lines = (headers: HeaderRule['headers']): string[] =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** These hosts match paths literally: a page can be requested by its folder and by its file. */
const pathsOf = (pattern: string): string[] =>
  pattern === '' || pattern.endsWith('/') ? [pattern, `${pattern}index.html`] : [pattern];

/**
 * Returns the file `_headers` for Netlify and Cloudflare. They join the values of a header from several
 * rules, which is why no two of our rules set the same one.
 * @param base path of the site on its host, with a slash at both ends
 * @throws Error if it exceeds the limits of these hosts
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
