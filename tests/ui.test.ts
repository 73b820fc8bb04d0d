import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buttonRules } from './layers/button-rules.ts';

const root = join(import.meta.dirname, '..');
const paths = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => /\.(svelte|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const holding = (pattern: RegExp) => paths.filter((path) => pattern.test(files[path] ?? '')).toSorted();

describe('the styles', () => {
  it('take the box of a button away in the theme, and give it one in ui/: nowhere else', () => {
    expect(
      buttonRules(files)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['src/styles/theme.css', 'src/ui/Button.svelte']);
  });

  it('sum what bars cover in the theme: a bar sets its own height', () => {
    expect(holding(/scroll-padding/)).toEqual(['src/styles/theme.css']);
    expect(holding(/\bbody\b[^{}]*\{[^}]*padding-block-end/)).toEqual(['src/styles/theme.css']);
  });
});

describe('buttonRules(files)', () => {
  const selectors = (source: string) =>
    buttonRules({ 'a.css': source }).map(({ rule }) => rule.split(' {')[0]);

  it.each([
    'button',
    'button.close',
    'dialog button',
    '.use :global(button)',
    '.tools :is(a, button)',
    '.bar :global(:is(a, button, label))',
    'input::file-selector-button,\n  button',
  ])('finds "%s" where it has a border or a background', (selector) => {
    expect(selectors(`p { color: red; }\n${selector} { border: 0; }`)).toEqual([selector]);
    expect(selectors(`<style>\n  ${selector} { background: none; }</style>`)).toEqual([selector]);
  });

  it('finds no rule for a state, for what is in a button, or without a box', () => {
    const states = `button:hover { border: 0; } button[aria-pressed='true'] { background: red; }`;
    expect(selectors(`${states} button b { border: 0; } button { border-radius: 2px; color: red; }`)).toEqual(
      [],
    );
  });
});
