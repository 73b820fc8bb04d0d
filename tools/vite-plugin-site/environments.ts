import type { EnvironmentOptions, Rolldown, ViteBuilder } from 'vite';
import { scripts, sources } from '../../src/route/script.ts';
import { BUNDLED } from './licences.ts';

/** Classic scripts, which import nothing when they run, by the environments that build them. */
export const CLASSIC = {
  embed: 'src/features/embed/client.ts',
  host: 'src/features/embed/host/client.ts',
  display: 'src/shell/display.ts',
  edition: 'src/site/edition/client.ts',
  worker: 'src/features/offline/service-worker.ts',
} as const;

export type Classic = keyof typeof CLASSIC;

/** What nearly every page runs, in one file: files compress better together, and each asks for an answer of its own. */
const EVERYWHERE =
  /\/src\/(route\/route|i18n\/format|interaction\/(page|links|print-address|derived-switch|scroll-position|reveal)|features\/reading\/show-issues|model\/issue)\.ts$|preload-helper\.js$/;

/** The build decides what becomes of its output: no environment writes a file. */
const MEMORY = { write: false, copyPublicDir: false } as const;

/** The modules that make pages come alive. */
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
 * The pages' own code for Node. This environment sees every component that a page is made of, so it also yields the
 * style sheet. src/features/reading/client.ts is an input for the styles of components that only ever appear in the
 * browser; it is not run.
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
      input: { prerender: `${root}/src/site/outputs.ts`, main: `${root}/src/features/reading/client.ts` },
      output: {
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name]-[hash].mjs',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});

/** A script for pages in a sandbox, for other people's pages, for a worker: one file, whatever it would import later. */
const classic = (root: string, entry: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    ...MEMORY,
    license: { fileName: BUNDLED },
    modulePreload: false,
    target: 'es2020',
    rolldownOptions: {
      input: `${root}/${entry}`,
      output: { format: 'iife' },
      // There is no address to find a module by: all of them are in the script already.
      transform: { define: { 'import.meta': '{}' } },
    },
  },
});

/** The builds that the site is made of, by name. */
export const environments = (root: string): Record<string, EnvironmentOptions> => ({
  client: client(root),
  ssr: ssr(root),
  ...Object.fromEntries(Object.entries(CLASSIC).map(([name, entry]) => [name, classic(root, entry)])),
});

/** The files that an environment makes. */
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
