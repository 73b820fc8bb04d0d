import type { Plugin } from 'vite';

const isClient = ({ name }: { name: string }): boolean => name === 'client';

/** All styles of the site are in one sheet, which the environment of the pages makes: no second copy here. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  apply: 'build',
  enforce: 'post',
  applyToEnvironment: isClient,
  generateBundle(_options, bundle) {
    for (const name of Object.keys(bundle)) {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the way to take a file out of a bundle
      if (name.endsWith('.css')) delete bundle[name];
    }
  },
};

/** Nothing is to be loaded ahead of code that is asked for late: its styles are in the page, and its own imports few. */
const withoutPreloads: Plugin = {
  name: 'without-preloads',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: isClient,
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** What the modules of the browser are built without. */
export const clientPlugins = [withoutStyles, withoutPreloads];
