import { transform, type Rule, type Selector } from 'lightningcss';

/** The classes by which Svelte ties rules to components, in HTML, scripts or style sheets. */
export const scopes = (text: string): Set<string> => new Set(text.match(/\bs_[a-z0-9]+\b/g));

/** A style sheet without the rules of components that are not there: the others stand as they did, in their order. */
export function sheetOf(css: string, present: ReadonlySet<string>): string {
  const unusedSymbols = [...scopes(css)].filter((scope) => !present.has(scope));
  const { code } = transform({ filename: 'styles.css', code: Buffer.from(css), minify: true, unusedSymbols });
  return Buffer.from(code).toString();
}

/** Whether a selector names one of some classes. */
const names = (selectors: Selector[], classes: ReadonlySet<string>): boolean =>
  selectors.some((parts) => parts.some((part) => part.type === 'class' && classes.has(part.name)));

/** The rules of some components alone: what a page needs once these come, and has not before. */
export function lateSheetOf(css: string, late: ReadonlySet<string>): string {
  const isOf = (rule: Rule): boolean =>
    ['media', 'supports', 'container'].includes(rule.type) ||
    (rule.type === 'style' && names(rule.value.selectors, late));
  const { code } = transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    visitor: { Rule: (rule) => (isOf(rule) ? undefined : []) },
  });
  // What was emptied goes when it is read again.
  const sheet = Buffer.from(transform({ filename: 'late.css', code, minify: true }).code).toString();
  // By its last rule the page knows that it is whole (src/interaction/late-styles.ts).
  return sheet && `${sheet}:root{--late:1}`;
}

/**
 * A style sheet that has fonts asked for without a word on the page they are for. Chromium says its whole address
 * whatever the page's policy is, unless the sheet tells it not to; browsers that do not know how to be told read the
 * source before.
 */
export const withoutReferrer = (css: string): string =>
  css.replace(
    /src:url\(([^)"]+)\)\s*format\("woff2"\)/g,
    '$&;src:url("$1" referrer-policy(no-referrer)) format("woff2")',
  );
