import type { EmbedOptions } from './options.ts';

/** Applies the options to the page. Before, and without scripts, it has the default look in system fonts. */
export function applyOptions(options: EmbedOptions, page: Document): void {
  const { dataset } = page.documentElement;
  if (options.theme !== 'auto') dataset['theme'] = options.theme;
  // A sandboxed frame cannot fetch fonts, and trying would log errors in the console of the host page.
  if (origin !== 'null') dataset['fonts'] = '';
  // The build keeps the styles of attributes that a script names in full.
  if (!options.title) dataset['notitle'] = '';
  if (!options.quote) dataset['noquote'] = '';
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
