/**
 * Rules for browsers that know them: a page that the reader is about to open, with the pointer on its link, is
 * fetched. Nothing of it runs before it is opened. Links between pages are marked (data-carry, data-language), so
 * that files, places in the page and other sites are left out, and the rules are the same at any depth.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [{ where: { selector_matches: '[data-carry],[data-language]' }, eagerness: 'moderate' }],
});
