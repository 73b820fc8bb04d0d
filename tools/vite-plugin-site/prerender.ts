import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import type * as prerender from '../../src/site/prerender.ts';

type Prerender = typeof prerender;

/** A file that pages need beside their script; `path` is relative to the site's root. */
export interface Asset {
  path: string;
  content: string | Uint8Array;
}

/** The pages' own code, and what they need. */
export interface Prerendering extends Pick<
  Prerender,
  | 'pages'
  | 'edition'
  | 'notFound'
  | 'setAside'
  | 'pictures'
  | 'downloads'
  | 'manifests'
  | 'oembeds'
  | 'sharedByLanguage'
> {
  /** The styles of all components, in one sheet: no page needs all of them. */
  css: string;
  fonts: Asset[];
}

/** A build for the server addresses fonts from the root; here they stand in the style sheet's own folder. */
const besideFonts = (css: string | Uint8Array): string => String(css).replaceAll('url(/assets/', 'url(');

/**
 * Builds src/site/prerender.ts for Node into a temporary folder and loads it.
 *
 * Its build sees every component a page is made of, so it also yields the style sheet. src/features/reading/client.ts is an input for
 * the styles of components that only ever appear in the browser; it is not run.
 *
 * @param out an empty folder; may be deleted afterwards
 * @returns the function that renders the pages, and the styles and fonts that they need
 */
export async function buildPrerender(root: string, out: string): Promise<Prerendering> {
  const result = (await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      ssrEmitAssets: true,
      outDir: out,
      emptyOutDir: true,
      cssCodeSplit: false,
      cssMinify: true,
      rolldownOptions: {
        input: { prerender: `${root}/src/site/prerender.ts`, main: `${root}/src/features/reading/client.ts` },
        output: { entryFileNames: '[name].js', assetFileNames: 'assets/[name]-[hash][extname]' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const assets = result.output.filter((file) => file.type === 'asset');
  const [sheet, ...others] = assets.filter(({ fileName }) => fileName.endsWith('.css'));
  if (!sheet || others.length > 0)
    throw new Error(`expected one style sheet, the build made ${String(others.length + 1)}`);
  const fonts = assets
    .filter((file) => file !== sheet)
    .map(({ fileName, source }) => ({ path: fileName, content: source }));
  const prerender = (await import(pathToFileURL(join(out, 'prerender.js')).href)) as Prerender;
  return { ...prerender, css: besideFonts(sheet.source), fonts };
}
