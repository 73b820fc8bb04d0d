import type { HeaderRule } from './header-rules.ts';
import { sourceOf } from './path-pattern.ts';

/** A header with its value by paths, which are regular expressions; no file matches two of them. */
export interface Header {
  name: string;
  cases: { paths: string; value: string }[];
}

/**
 * Groups the rules by header, for servers whose configuration has one header at a time: all paths with one
 * value are one expression.
 * @param base path of the site on its host, with a slash at both ends
 */
export function byHeader(rules: readonly HeaderRule[], base: string): Header[] {
  const headers = new Map<string, Map<string, string[]>>();
  for (const { pattern, headers: own } of rules)
    for (const [name, value] of Object.entries(own)) {
      const values = headers.get(name) ?? new Map<string, string[]>();
      headers.set(name, values.set(value, [...(values.get(value) ?? []), sourceOf(pattern, base)]));
    }
  return [...headers].map(([name, values]) => ({
    name,
    cases: [...values].map(([value, sources]) => ({ paths: sources.join('|'), value })),
  }));
}
