import type { Plugin } from 'vite';

const isClient = ({ name }: { name: string }): boolean => name === 'client';

/** Drops styles from the client build: the pages' environment already emits all of them as one sheet. */
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

/** Disables module preloads for lazily loaded code: its styles are in the page, and it has few imports. */
const withoutPreloads: Plugin = {
  name: 'without-preloads',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: isClient,
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** Plugins that reduce the client build. */
export const clientPlugins = [withoutStyles, withoutPreloads];
