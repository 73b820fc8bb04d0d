import { build, type Plugin, type Rolldown } from 'vite';
import type { Script } from '../../src/pages/index.ts';

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

/** The scripts of the site; a page loads one of them. */
const SCRIPTS: Script[] = ['main', 'count', 'plain'];

/** A script and all that it imports before it runs, each once, the script first. */
function withImports(entry: Rolldown.OutputChunk, chunks: Map<string, Rolldown.OutputChunk>): string[] {
  const paths = new Set([entry.fileName]);
  // A set that grows is walked to its new end.
  for (const path of paths) for (const each of chunks.get(path)?.imports ?? []) paths.add(each);
  return [...paths];
}

/**
 * Builds what runs in the browser, from src/main.ts and its like into `dist`, which is emptied first.
 *
 * @returns for each script the files that a page loads for it, relative to `dist`
 */
export async function buildClient(root: string, dist: string): Promise<Record<Script, string[]>> {
  const result = (await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [withoutStyles],
    build: {
      outDir: dist,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: false,
      license: { fileName: 'assets/licences.md' },
      rolldownOptions: {
        input: Object.fromEntries(SCRIPTS.map((name) => [name, `${root}/src/${name}.ts`])),
        output: {
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = new Map(
    result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
  );
  const filesOf = (name: Script): [Script, string[]] => {
    const entry = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === name);
    if (!entry) throw new Error(`src/${name}.ts: the build made no script of it`);
    return [name, withImports(entry, chunks)];
  };
  return Object.fromEntries(SCRIPTS.map(filesOf)) as Record<Script, string[]>;
}
