import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { forEachScript, scripts, sources, type Script } from '../../src/route/script.ts';
import { BUNDLED, bundledIn, type Bundled } from './licences.ts';
import { scopes } from './sheets.ts';

/** All styles of the site are in one sheet, which the prerender build makes: no second copy here. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'post',
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
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** What nearly every page runs, in one file: files compress better together, and each asks for an answer of its own. */
const EVERYWHERE =
  /\/src\/(route\/route|i18n\/format|interaction\/(here|links|paper|arithmetic|place|reveal)|features\/reading\/fault|model\/fault)\.ts$|preload-helper\.js$/;

/** What a page needs to know of its script. */
export interface BuiltScript {
  /** Paths relative to `dist`: the script, then all that it imports before it runs, each once. */
  files: string[];
  /** The classes of components that it may add to a page. */
  scopes: Set<string>;
  /** Those that what it imports later may add. */
  lateScopes: Set<string>;
}

type Chunk = Rolldown.OutputChunk;

/** A chunk and those it leads to by some of its imports, each once, the chunk first. */
function reach(first: Chunk, chunks: Map<string, Chunk>, importsOf: (chunk: Chunk) => string[]): Chunk[] {
  const reached = new Set([first]);
  // A set that grows is walked to its new end.
  for (const chunk of reached)
    for (const path of importsOf(chunk)) {
      const next = chunks.get(path);
      if (next) reached.add(next);
    }
  return [...reached];
}

/**
 * Builds what runs in the browser, from src/features/reading/client.ts and its like into `dist`, which is emptied first.
 *
 * @returns what a page needs to know of each script, and the packages that are in them
 */
export async function buildClient(
  root: string,
  dist: string,
): Promise<{ scripts: Record<Script, BuiltScript>; bundled: Bundled[] }> {
  const result = (await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [withoutStyles, withoutPreloads],
    build: {
      outDir: dist,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: false,
      license: { fileName: BUNDLED },
      rolldownOptions: {
        input: Object.fromEntries(scripts.map((name) => [name, `${root}/${sources[name]}`])),
        output: {
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
          codeSplitting: { groups: [{ name: 'page', test: EVERYWHERE }] },
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = new Map(
    result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
  );
  const built = (name: Script): BuiltScript => {
    const entry = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === name);
    if (!entry) throw new Error(`${sources[name]}: the build made no script of it`);
    const scopesIn = (some: Chunk[]) => scopes(some.map(({ code }) => code).join('\n'));
    const own = reach(entry, chunks, ({ imports }) => imports);
    const all = reach(entry, chunks, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
    return {
      files: own.map(({ fileName }) => fileName),
      scopes: scopesIn(own),
      lateScopes: scopesIn(all.filter((chunk) => !own.includes(chunk))),
    };
  };
  await rm(join(dist, BUNDLED));
  return { scripts: forEachScript(built), bundled: bundledIn(result.output) };
}
