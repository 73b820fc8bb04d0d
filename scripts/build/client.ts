import { build, type Plugin, type Rolldown } from 'vite';

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

/**
 * Builds what runs in the browser, from src/main.ts into `dist`, which is emptied first.
 *
 * @returns the path of the script that pages load, relative to `dist`
 */
export async function buildClient(root: string, dist: string): Promise<string> {
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
        input: { main: `${root}/src/main.ts` },
        output: {
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  const entry = result.output.find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('src/main.ts: the build made no script of it');
  return entry.fileName;
}
