import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  publicDir: 'static',
  plugins: [svelte()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          // Components are compiled for the server here: charts are drawn by svelte/server, with exact geometry.
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'bench/{measure,ours,report}/*.test.ts'],
          exclude: ['**/*.svelte.test.ts'],
          setupFiles: ['tests/quiet-console.ts'],
          server: { deps: { inline: ['layercake'] } },
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['src/**/*.svelte.test.ts'],
          setupFiles: ['tests/quiet-console.ts', 'tests/no-layout.ts'],
        },
      },
    ],
  },
});
