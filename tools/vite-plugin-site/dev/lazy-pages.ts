import type { Component } from 'svelte';
import { posix } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { PageProps } from '../../../src/shell/page.ts';

/** The table of pages. */
export const TABLE = '/src/site/pages.ts';

/** Replacement of a component in the table. */
interface LazyComponent {
  /** Path relative to the table. */
  file: string;
  load: () => Promise<{ default: Component<PageProps> }>;
}

/**
 * In development, loads a component of the table when its page is requested: compiling all of them for one
 * page takes too long.
 */
export const lazyPages: Plugin = {
  name: 'lazy-pages',
  apply: 'serve',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith(TABLE)
      ? code.replace(
          /^import (\w+) from '([^']+\.svelte)';$/gm,
          "const $1 = { file: '$2', load: () => import('$2') };",
        )
      : null,
};

/**
 * Returns the component of a kind of page: its address and its loader.
 * @throws Error if the table lacks the kind.
 */
export async function pageEntry(
  server: ViteDevServer,
  kind: string,
): Promise<{ url: string; load: LazyComponent['load'] }> {
  const { pages } = (await server.ssrLoadModule(TABLE)) as {
    pages: Record<string, { component: LazyComponent }>;
  };
  const entry = pages[kind]?.component;
  if (!entry) throw new Error(`the table of pages has no "${kind}"`);
  return { url: posix.join(posix.dirname(TABLE), entry.file), load: entry.load };
}
