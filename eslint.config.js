import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  globalIgnores(['dist/', 'frozen/', 'test-results/', 'bench/build/', 'mutation/', 'hosting/']),
  ts.configs.strict,
  svelte.configs.recommended,
  // Prettier lays the code out; this one takes the rules back that would argue with it.
  svelte.configs.prettier,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // {' '} keeps a space that Svelte would trim.
      'svelte/no-useless-mustaches': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.test.ts', 'tests/**'],
    rules: {
      // In a test, what is not there may well throw; and tests take things away to see what happens.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  { files: ['tools/**', 'tests/**', 'bench/**'], rules: { 'no-console': 'off' } },
);
