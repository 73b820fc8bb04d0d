import { readdirSync } from 'node:fs';

/** Our components, sorted; the place of each in this list is its name in pages. */
const components = readdirSync(new URL('src', import.meta.url), { recursive: true })
  .map((path) => `src/${String(path).replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.svelte'))
  .sort();

/** A number for a component of ours; undefined for others, and for those written while a server runs. */
function nameOf(filename = '') {
  const place = components.indexOf(filename);
  return place < 0 ? undefined : place.toString(36);
}

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: {
    // Our components must use runes; those in node_modules may choose.
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    // Pages contain thousands of these class names. Numbers compress better than hashes: they take 0.4 kB less in
    // the reading page. No name depends on where packages are installed.
    cssHash: ({ hash, css, filename }) =>
      `s_${nameOf(filename) ?? hash(filename?.replace(/^.*node_modules\//, '') ?? css)}`,
  },
};
