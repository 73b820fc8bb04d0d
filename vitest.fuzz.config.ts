import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The properties of tests/fuzz/ with ten thousand cases each; `npm test` checks a few hundred. */
export default defineConfig({
  plugins: [svelte()],
  test: {
    environment: 'node',
    include: ['tests/fuzz/*.test.ts'],
    setupFiles: ['tests/quiet-console.ts'],
    env: { CASES: '10000' },
    testTimeout: 1_200_000,
  },
});
