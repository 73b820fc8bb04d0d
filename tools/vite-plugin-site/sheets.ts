import { transform, type Rule, type Selector } from 'lightningcss';

/** Returns the classes by which Svelte scopes rules to components, in HTML, scripts or style sheets. */
export const scopes = (text: string): Set<string> => new Set(text.match(/\bs_[a-z0-9]+\b/g));

/** Removes the rules of absent components from a style sheet; the other rules keep their order. */
export function sheetOf(css: string, present: ReadonlySet<string>): string {
  const unusedSymbols = [...scopes(css)].filter((scope) => !present.has(scope));
  const { code } = transform({ filename: 'styles.css', code: Buffer.from(css), minify: true, unusedSymbols });
  return Buffer.from(code).toString();
}

/** True if a selector has one of some classes. */
const names = (selectors: Selector[], classes: ReadonlySet<string>): boolean =>
  selectors.some((parts) => parts.some((part) => part.type === 'class' && classes.has(part.name)));

/** Returns the rules that only lazily loaded components need: those that have one of their classes. */
export function lateSheetOf(css: string, late: ReadonlySet<string>): string {
  const isOf = (rule: Rule): boolean =>
    ['media', 'supports', 'container'].includes(rule.type) ||
    (rule.type === 'style' && names(rule.value.selectors, late));
  const { code } = transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    visitor: { Rule: (rule) => (isOf(rule) ? undefined : []) },
  });
  // Minifying again removes rules that were emptied.
  const sheet = Buffer.from(transform({ filename: 'late.css', code, minify: true }).code).toString();
  // Its last rule marks the sheet as complete (src/interaction/late-styles.ts).
  return sheet && `${sheet}:root{--late:1}`;
}

/**
 * Changes a style sheet so that requests for its fonts carry no referrer. Chromium sends the whole address of
 * the page, whatever the page's policy, unless the source has a referrer policy; browsers without that syntax
 * use the first source.
 */
export const withoutReferrer = (css: string): string =>
  css.replace(
    /src:url\(([^)"]+)\)\s*format\("woff2"\)/g,
    '$&;src:url("$1" referrer-policy(no-referrer)) format("woff2")',
  );
