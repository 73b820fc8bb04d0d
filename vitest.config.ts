import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The tests in Node and jsdom; those in Chromium are in playwright.config.ts. */
export default defineConfig({
  plugins: [svelte()],
  test: {
    // Durations depend on the machine; bench/ measures them.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The default would leave one of two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Test files leave nothing behind, so they share their imports, which takes a third of the time.
    projects: [
      {
        extends: true,
        test: {
          // Components are compiled for the server: svelte/server draws charts with exact geometry.
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
          // Tests of dist/, which `npm run build` must have written before.
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
