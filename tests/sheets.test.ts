import { describe, expect, it } from 'vitest';
import { lateSheetOf, scopes, sheetOf, withoutReferrer } from '../tools/vite-plugin-site/sheets.ts';

const css = `
  :root { --paper: light-dark(#fff, #000); }
  .row.s_a1 { color: red; }
  .row.s_b2 :where(.x.s_b2) { color: green; }
  .row.s_a1, .cell.s_b2 { margin: 0; }
  @media print { .row.s_b2 { display: none; } }
`;

describe('sheetOf(css, present)', () => {
  it('keeps what belongs to no component and to those that are there, and a rule that one of these shares', () => {
    expect(sheetOf(css, new Set(['s_a1']))).toBe(
      ':root{--paper:light-dark(#fff,#000)}.row.s_a1{color:red}.row.s_a1,.cell.s_b2{margin:0}',
    );
  });

  it('keeps all where all are there', () => {
    expect(scopes(sheetOf(css, new Set(['s_a1', 's_b2'])))).toEqual(new Set(['s_a1', 's_b2']));
  });
});

it('lateSheetOf(css, late) has the rules of these components, a last one that says so, and no others', () => {
  expect(lateSheetOf(css, new Set(['s_b2']))).toBe(
    '.row.s_b2 :where(.x.s_b2){color:green}.row.s_a1,.cell.s_b2{margin:0}@media print{.row.s_b2{display:none}}:root{--late:1}',
  );
  expect(lateSheetOf(css, new Set())).toBe('');
});

it('scopes(text) finds the classes of components in HTML and in scripts', () => {
  expect(scopes('<p class="row s_a1">… "find s_b2" … s_a1')).toEqual(new Set(['s_a1', 's_b2']));
});

it('withoutReferrer(css) has each font asked for a second time, without a word on the page', () => {
  expect(withoutReferrer('@font-face{src:url(../a/serif-1.woff2)format("woff2")}')).toBe(
    '@font-face{src:url(../a/serif-1.woff2)format("woff2");' +
      'src:url("../a/serif-1.woff2" referrer-policy(no-referrer)) format("woff2")}',
  );
  expect(withoutReferrer('p{background:url(a.svg)}')).toBe('p{background:url(a.svg)}');
});
