import { describe, expect, it } from 'vitest';
import {
  lateSheetOf,
  scopes,
  sheetOf,
  splitPaper,
  withoutReferrer,
  wordsOf,
} from '../tools/vite-plugin-site/sheets.ts';

const css = `
  :root { --paper: light-dark(#fff, #000); }
  .row.s_a1 { color: red; }
  .row.s_b2 :where(.x.s_b2) { color: green; }
  .row.s_a1, .cell.s_b2 { margin: 0; }
  @media print { .row.s_b2 { display: none; } }
`;

describe('sheetOf(css, words)', () => {
  it('keeps what belongs to no component and to those that are there, and a rule that one of these shares', () => {
    expect(sheetOf(css, new Set(['s_a1', 'row', 'cell']))).toBe(
      ':root{--paper:light-dark(#fff,#000)}.row.s_a1{color:red}.row.s_a1,.cell.s_b2{margin:0}',
    );
  });

  it('keeps all where all are there', () => {
    expect(scopes(sheetOf(css, wordsOf('<p class="row x s_a1"><i class="cell s_b2">')))).toEqual(
      new Set(['s_a1', 's_b2']),
    );
  });

  it('drops rules of elements, ids and attributes that neither page nor script names, also in :has()', () => {
    const rules = [
      'table{margin:0}',
      '#menu{margin:0}',
      'html:has(.sheet) p{margin:0}',
      'html[data-find-open]{margin:0}',
      'p:not(.sheet){margin:0}',
    ];
    const kept = (words: string) => rules.filter((rule) => sheetOf(rule, wordsOf(words)) !== '');
    expect(kept('<html><p>')).toEqual([rules[4]]);
    expect(kept('<html><p><table id="menu" class="sheet">e.dataset.findOpen=1')).toEqual(rules);
  });
});

it('lateSheetOf(css, words, late) has the rules for late words only, a last one that says so, and no others', () => {
  expect(lateSheetOf(css, wordsOf('row s_a1'), wordsOf('row x s_b2'))).toBe(
    '.row.s_b2 :where(.x.s_b2){color:green}@media print{.row.s_b2{display:none}}:root{--late:1}',
  );
  expect(lateSheetOf(css, wordsOf('row s_a1'), wordsOf('row s_a1'))).toBe('');
});

it('sheetOf and lateSheetOf keep the keyframes that their own rules mention', () => {
  const moving =
    'p{animation:1s a-comes}@keyframes a-comes{0%{opacity:0}}' +
    '@media screen{.x{animation-name:a-goes}}@keyframes a-goes{to{opacity:0}}';
  expect(sheetOf(moving, wordsOf('p'))).toBe('p{animation:1s a-comes}@keyframes a-comes{0%{opacity:0}}');
  expect(sheetOf(moving, wordsOf('b'))).toBe('');
  expect(lateSheetOf(moving, wordsOf('p'), wordsOf('x'))).toBe(
    '@media screen{.x{animation-name:a-goes}}@keyframes a-goes{to{opacity:0}}:root{--late:1}',
  );
  expect(lateSheetOf(moving, wordsOf('p'), wordsOf('p'))).toBe('');
});

it('splitPaper(css) takes out what is for paper only, wherever it stands', () => {
  const sheet =
    'p{margin:0}@page{margin:1cm}@media print{p{color:#000}}@media print,screen{a{color:#000}}' +
    '@supports (color:red){@media print{i{color:red}}b{color:red}}@media not print{u{color:#000}}';
  expect(splitPaper(sheet)).toEqual({
    screen:
      'p{margin:0}@media print,screen{a{color:#000}}@supports (color:red){b{color:red}}@media not print{u{color:#000}}',
    paper: '@page{margin:1cm}@media print{p{color:#000}}@supports (color:red){@media print{i{color:red}}}',
  });
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
