import { createHash } from 'node:crypto';
import { build, type Rolldown } from 'vite';
import type { Inline } from '../../src/site/head.ts';
import { BUNDLED, bundledIn, type Bundled } from './licences.ts';

/** Code as it stands in a page, with the hash by which the page's policy knows it. */
export const inline = (code: string): Inline => ({
  code,
  hash: `sha256-${createHash('sha256').update(code).digest('base64')}`,
});

/**
 * Builds a classic script that imports nothing when it runs: for pages in a sandbox, and for other people's pages.
 *
 * @param entry its source, relative to the root: "src/features/embed/client.ts"
 * @returns its code, minified, and the packages that are in it
 */
export async function classicScript(
  root: string,
  entry: string,
): Promise<{ code: string; bundled: Bundled[] }> {
  const result = (await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      license: { fileName: BUNDLED },
      modulePreload: false,
      target: 'es2020',
      rolldownOptions: {
        input: `${root}/${entry}`,
        output: { format: 'iife' },
        // What a module would import later is in the script already: there is no address to find it by.
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk, ...others] = result.output;
  if (others.some(({ type }) => type === 'chunk'))
    throw new Error(`${entry}: expected one script, the build made more`);
  return { code: chunk.code.trim(), bundled: bundledIn(result.output) };
}
