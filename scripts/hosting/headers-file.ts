import { EVERYWHERE, type HeaderRule } from './header-rules.ts';

const lines = (headers: HeaderRule['headers']): string[] =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/**
 * The file `_headers`, as Netlify and Cloudflare read it. They join what several rules say of one header, which is why
 * no two of ours do.
 *
 * @param base path of the site on its host, with a slash at both ends
 */
export const headersFile = (rules: readonly HeaderRule[], base: string): string =>
  [
    `${base}*`,
    ...lines(EVERYWHERE),
    ...rules.flatMap(({ pattern, headers }) => [base + pattern, ...lines(headers)]),
    '',
  ].join('\n');
