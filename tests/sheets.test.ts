import { describe, expect, it } from 'vitest';
import { scopes, sheetOf } from '../scripts/build/sheets.ts';

const css = `
  :root { --paper: light-dark(#fff, #000); }
  .row.svelte-a1 { color: red; }
  .row.svelte-b2 :where(.x.svelte-b2) { color: green; }
  .row.svelte-a1, .cell.svelte-b2 { margin: 0; }
  @media print { .row.svelte-b2 { display: none; } }
`;

describe('sheetOf(css, present)', () => {
  it('keeps what belongs to no component and to those that are there, and a rule that one of these shares', () => {
    expect(sheetOf(css, new Set(['svelte-a1']))).toBe(
      ':root{--paper:light-dark(#fff,#000)}.row.svelte-a1{color:red}.row.svelte-a1,.cell.svelte-b2{margin:0}',
    );
  });

  it('keeps all where all are there', () => {
    expect(scopes(sheetOf(css, new Set(['svelte-a1', 'svelte-b2'])))).toEqual(
      new Set(['svelte-a1', 'svelte-b2']),
    );
  });
});

it('scopes(text) finds the classes of components in HTML and in scripts', () => {
  expect(scopes('<p class="row svelte-a1">… "find svelte-b2" … svelte-a1')).toEqual(
    new Set(['svelte-a1', 'svelte-b2']),
  );
});
