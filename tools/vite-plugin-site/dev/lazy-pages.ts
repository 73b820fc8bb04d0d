import type { Component } from 'svelte';
import { posix } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { PageProps } from '../../../src/shell/page.ts';

/** The table of pages. */
export const TABLE = '/src/site/pages.ts';

/** What stands in the table in the place of a component. */
interface LazyComponent {
  /** Relative to the table. */
  file: string;
  load: () => Promise<{ default: Component<PageProps> }>;
}

/**
 * In development a component of the table is loaded when its page is asked for: to compile all of them for one page
 * takes longer than a developer waits.
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

/** A kind of page: the address of its component, and what loads it. @throws Error where the table has no such kind */
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
