import { defineConfig } from 'vitest/config';

/** The tests that must detect a mutant of the model: those beside its code, and the number words of each language. */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    include: ['src/model/**/*.test.ts', 'src/i18n/format.test.ts', 'tests/number-words.test.ts'],
    setupFiles: ['tests/quiet-console.ts'],
  },
});
