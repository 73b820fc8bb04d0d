import { transform } from 'lightningcss';

/** The classes by which Svelte ties rules to components, in HTML, scripts or style sheets. */
export const scopes = (text: string): Set<string> => new Set(text.match(/\bs_[a-z0-9]+\b/g));

/** A style sheet without the rules of components that are not there: the others stand as they did, in their order. */
export function sheetOf(css: string, present: ReadonlySet<string>): string {
  const unusedSymbols = [...scopes(css)].filter((scope) => !present.has(scope));
  const { code } = transform({ filename: 'styles.css', code: Buffer.from(css), minify: true, unusedSymbols });
  return Buffer.from(code).toString();
}
