import type { EnvironmentOptions, Rolldown, ViteBuilder } from 'vite';
import { scripts, sources } from '../../src/route/script.ts';
import { BUNDLED } from './licences.ts';

/** Classic scripts, which have no imports at run time, by the environments that build them. */
export const CLASSIC = {
  embed: 'src/features/embed/client.ts',
  host: 'src/features/embed/host/client.ts',
  display: 'src/shell/display.ts',
  nearest: 'src/features/about/nearest/client.ts',
  staged: 'src/features/reading/stage/staged.ts',
  edition: 'src/site/edition/client.ts',
  scorm: 'src/features/exercises/scorm/client.ts',
  worker: 'src/features/offline/service-worker.ts',
} as const;

export type Classic = keyof typeof CLASSIC;

/** Modules of nearly every page, in one chunk: it compresses better, and saves requests. */
const EVERYWHERE =
  /\/src\/(route\/route|i18n\/format|interaction\/(page|links|print-address|derived-switch|scroll-position|reveal)|features\/reading\/show-issues|model\/issue)\.ts$|preload-helper\.js$/;

/** The build writes the output itself: no environment writes a file. */
const MEMORY = { write: false, copyPublicDir: false } as const;

/** Environment of the page scripts. */
const client = (root: string): EnvironmentOptions => ({
  build: {
    ...MEMORY,
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
});

/**
 * Environment of the rendering code for Node. It sees every component of a page, so it also emits the style
 * sheet. Some page scripts are inputs for the styles of components that only appear in the browser; they are not
 * run.
 */
const ssr = (root: string): EnvironmentOptions => ({
  resolve: { noExternal: true },
  build: {
    ...MEMORY,
    ssr: true,
    emitAssets: true,
    cssCodeSplit: false,
    cssMinify: true,
    rolldownOptions: {
      input: {
        prerender: `${root}/src/site/outputs.ts`,
        main: `${root}/${sources.main}`,
        present: `${root}/${sources.present}`,
        teach: `${root}/${sources.teach}`,
      },
      output: {
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name]-[hash].mjs',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});

/** Environment of a script for frames, host pages or a worker: one file, dynamic imports included. */
const classic = (root: string, entry: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    ...MEMORY,
    license: { fileName: BUNDLED },
    // Without it the script would add the styles of its components, which the policy of its page forbids.
    cssCodeSplit: false,
    modulePreload: false,
    target: 'es2020',
    rolldownOptions: {
      input: `${root}/${entry}`,
      output: { format: 'iife' },
      // The script has no address to resolve modules by, and needs none.
      transform: { define: { 'import.meta': '{}' } },
    },
  },
});

/** The environments of the build, by name. */
export const environments = (root: string): Record<string, EnvironmentOptions> => ({
  client: client(root),
  ssr: ssr(root),
  ...Object.fromEntries(Object.entries(CLASSIC).map(([name, entry]) => [name, classic(root, entry)])),
});

/** Builds an environment and returns its files. */
export async function outputOf(
  builder: ViteBuilder,
  name: string,
): Promise<Rolldown.RolldownOutput['output']> {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`the build has no environment "${name}"`);
  const result = await builder.build(environment);
  if (!('output' in result)) throw new Error('a build that watches is no build of the site: run vite');
  return result.output;
}
