import { transform, type CustomAtRules, type Rule, type Selector, type Visitor } from 'lightningcss';

/** Returns the classes by which Svelte scopes rules to components, in HTML, scripts or style sheets. */
export const scopes = (text: string): Set<string> => new Set(text.match(/\bs_[a-z0-9]+\b/g));

/** Returns all words of HTML and scripts: among them every name that a selector can find there. */
export const wordsOf = (text: string): Set<string> => new Set(text.match(/[\w-]+/g));

/** "data-find-open" as scripts set it: "findOpen". */
const inDataset = (attribute: string): string =>
  attribute.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** True if a selector can match something that is written in some words. */
const canMatch = (selector: Selector, words: ReadonlySet<string>): boolean =>
  selector.every((part) => {
    if (part.type === 'class' || part.type === 'id' || part.type === 'type') return words.has(part.name);
    if (part.type === 'attribute') return words.has(part.name) || words.has(inDataset(part.name));
    if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'has'))
      return part.selectors.some((each) => canMatch(each, words));
    return true;
  });

/** True if a rule has a selector that can match. */
const isUsed = (selectors: Selector[], words: ReadonlySet<string>): boolean =>
  selectors.some((selector) => canMatch(selector, words));

/** Returns the names of keyframes that no rule of a sheet mentions. */
function unusedKeyframes(css: string): string[] {
  const names: string[] = [];
  const others = css.replace(/@keyframes ([\w-]+)/g, (_, name: string) => {
    names.push(name);
    return '';
  });
  const used = wordsOf(others);
  return names.filter((name) => !used.has(name));
}

/** Minifies a sheet, changed by a visitor. A second pass removes rules that were emptied, and unused keyframes. */
function reduce(css: string, visitor: Visitor<CustomAtRules>, unusedSymbols: string[] = []): string {
  const { code } = transform({ filename: 'all.css', code: Buffer.from(css), unusedSymbols, visitor });
  const unused = unusedKeyframes(Buffer.from(code).toString());
  const part = transform({ filename: 'part.css', code, unusedSymbols: unused, minify: true });
  return Buffer.from(part.code).toString();
}

/**
 * Reduces a style sheet to the rules that can match something on a page; they keep their order.
 *
 * @param words of the page and of its script
 */
export function sheetOf(css: string, words: ReadonlySet<string>): string {
  const unusedSymbols = [...scopes(css)].filter((scope) => !words.has(scope));
  const style = (rule: Rule & { type: 'style' }) => (isUsed(rule.value.selectors, words) ? undefined : []);
  return reduce(css, { Rule: { style } }, unusedSymbols);
}

/**
 * Returns the rules that only lazily loaded code needs: those that its words match and the page’s do not.
 *
 * @param words of the page and of its script
 * @param late words of the code that the script loads later
 */
export function lateSheetOf(css: string, words: ReadonlySet<string>, late: ReadonlySet<string>): string {
  const all = new Set([...words, ...late]);
  const isLate = (rule: Rule): boolean =>
    ['media', 'supports', 'container', 'keyframes'].includes(rule.type) ||
    (rule.type === 'style' && isUsed(rule.value.selectors, all) && !isUsed(rule.value.selectors, words));
  const sheet = reduce(css, { Rule: (rule) => (isLate(rule) ? undefined : []) });
  // Its last rule marks the sheet as complete (src/interaction/late-styles.ts).
  return sheet && `${sheet}:root{--late:1}`;
}

/** True if a rule is for paper only. */
const isForPaper = (rule: Rule): boolean =>
  rule.type === 'page' ||
  (rule.type === 'media' &&
    rule.value.query.mediaQueries.every(({ mediaType, qualifier }) => mediaType === 'print' && !qualifier));

/** Divides a sheet in two: the rules that a screen can need, and those for paper only. */
export function splitPaper(css: string): { screen: string; paper: string } {
  let depth = 0;
  const isAround = ({ type }: Rule) => ['media', 'supports', 'container'].includes(type);
  return {
    screen: reduce(css, { Rule: (rule) => (isForPaper(rule) ? [] : undefined) }),
    paper: reduce(css, {
      Rule(rule) {
        if (isForPaper(rule)) depth += 1;
        return depth > 0 || isAround(rule) ? undefined : [];
      },
      RuleExit(rule) {
        if (isForPaper(rule)) depth -= 1;
      },
    }),
  };
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
