import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The tests in Node and jsdom; those in Chromium are in playwright.config.ts. */
export default defineConfig({
  plugins: [svelte()],
  test: {
    // How long a test takes says something about the machine, and is measured elsewhere.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // By default one core of two would stay idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test leaves anything behind: what a file has imported serves the next one, in a third of the time.
    projects: [
      {
        extends: true,
        test: {
          // Components are compiled for the server here: charts are drawn by svelte/server, with exact geometry.
          name: 'node',
          isolate: false,
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'tests/*.test.ts',
            'tests/fuzz/*.test.ts',
            'bench/{measure,ours,report}/*.test.ts',
          ],
          exclude: ['**/*.svelte.test.ts'],
          setupFiles: ['tests/quiet-console.ts'],
          server: { deps: { inline: ['layercake'] } },
        },
      },
      {
        extends: true,
        test: {
          // What is built is looked at as it is: npm run build comes before.
          name: 'site',
          isolate: false,
          environment: 'node',
          include: ['tests/site/*.test.ts'],
          setupFiles: ['tests/quiet-console.ts'],
          server: { deps: { inline: ['layercake'] } },
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'dom',
          isolate: false,
          environment: 'jsdom',
          include: ['src/**/*.svelte.test.ts'],
          setupFiles: ['tests/quiet-console.ts', 'tests/no-layout.ts'],
        },
      },
    ],
  },
});
