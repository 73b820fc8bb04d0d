import type { EmbedOptions } from './options.ts';

/** Gives the page the look that is asked for. Before this, and without a script, it has the usual one, in the reader's own fonts. */
export function applyOptions(options: EmbedOptions, page: Document): void {
  const { dataset } = page.documentElement;
  if (options.theme !== 'auto') dataset['theme'] = options.theme;
  // In a sandbox fonts cannot be fetched, and trying would leave complaints in somebody else's console.
  if (origin !== 'null') dataset['fonts'] = '';
  for (const name of ['title', 'quote'] as const) if (!options[name]) dataset[`no${name}`] = '';
  for (const name of ['static', 'transparent'] as const) if (options[name]) dataset[name] = '';
  const figure = page.querySelector('figure');
  if (options.accent) figure?.style.setProperty('--hue', `#${options.accent}`);
  const arithmetic = page.querySelector<HTMLInputElement>('#arithmetic');
  if (arithmetic) arithmetic.checked = options.arithmetic;
  const table = page.querySelector('details');
  if (table) table.open = options.table;
  if (options.static)
    for (const link of page.querySelectorAll('svg a, q a, a[data-states]')) link.removeAttribute('href');
}
