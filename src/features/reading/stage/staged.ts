/**
 * Chooses the layout of the reading page before its first paint: with `data-staged`, figures and notes stand
 * beside the text, one at a time. This short script is inlined in the head. Without it, and if the page script
 * fails before it has started, figures and notes stay after their passages.
 */
const page = document.documentElement;
const asked = new URLSearchParams(location.search);

// Browsers without modules do not load the page script.
if ('noModule' in HTMLScriptElement.prototype && asked.get('notes') !== 'all' && !asked.has('compare'))
  page.dataset['staged'] = '';
if (asked.get('notes') === 'all') page.dataset['notes'] = 'all';

// Errors of scripts do not bubble, but they can be captured.
addEventListener(
  'error',
  ({ target }) => {
    const isOfScript = target === window || target instanceof HTMLScriptElement;
    if (isOfScript && !('alive' in page.dataset)) delete page.dataset['staged'];
  },
  true,
);
