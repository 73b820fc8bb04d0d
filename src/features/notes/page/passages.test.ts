// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { passagesOf, selectedTextIn, rangeIn } from './passages.ts';
import { setMarks } from './marks.ts';
import { inOrder } from '../order.ts';
import { quoteSelector } from '../quote-selector.ts';

let paper: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<div id="paper"><p>Ours</p>
    <div><p class="passage" id="s1">About <a href="#"><b>7.0</b>00</a> people, <i></i>some here</p><button>Note</button></div>
    <div><p class="passage" id="s2">And others</p></div>
    <template id="mark-template"><a class="note-mark" aria-label="Note {number}"></a></template></div>`;
  paper = document.getElementById('paper')!;
});

/** Selects from the n-th letter of an element to the n-th of another. */
function select(from: Node, start: number, to: Node, end: number) {
  const selection = getSelection()!;
  selection.setBaseAndExtent(from, start, to, end);
  return selection;
}

const passage = (id: string) => document.getElementById(id)!;

describe('selectedTextIn(paper, selection)', () => {
  it('counts letters through whatever elements cut the text', () => {
    const [seven, tail] = [passage('s1').querySelector('b')!.firstChild!, passage('s1').lastChild!];
    expect(selectedTextIn(paper, select(seven, 0, tail, 4))).toEqual({
      segment: 's1',
      start: 6,
      end: 24,
      isCut: false,
    });
    expect(selectedTextIn(paper, select(tail, 4, seven, 0))).toMatchObject({ start: 6, end: 24 });
  });

  it('is of one passage: what is selected after it is left out, and said to be', () => {
    const [first, second] = [passage('s1').firstChild!, passage('s2').firstChild!];
    expect(selectedTextIn(paper, select(first, 0, second, 3))).toEqual({
      segment: 's1',
      start: 0,
      end: 29,
      isCut: true,
    });
    expect(selectedTextIn(paper, select(paper.firstChild!, 0, second, 3))).toMatchObject({ segment: 's1' });
    expect(selectedTextIn(paper, select(second, 4, paper, paper.childNodes.length))).toMatchObject({
      segment: 's2',
      start: 4,
    });
  });

  it('is nothing where no words of the text are selected', () => {
    expect(selectedTextIn(paper, null)).toBeNull();
    expect(
      selectedTextIn(paper, select(passage('s1').firstChild!, 2, passage('s1').firstChild!, 2)),
    ).toBeNull();
    expect(
      selectedTextIn(paper, select(passage('s1').firstChild!, 5, passage('s1').firstChild!, 6)),
    ).toBeNull();
    const ours = paper.querySelector('p')!.firstChild!;
    expect(selectedTextIn(paper, select(ours, 0, ours, 4))).toBeNull();
  });
});

it('rangeIn(element, start, end) is the range of the letters', () => {
  expect(String(rangeIn(passage('s1'), 6, 11))).toBe('7.000');
  expect(String(rangeIn(passage('s1'), 0, 29))).toBe(passage('s1').textContent);
});

it('setMarks(paper, placed) puts numbers after the words, and leaves the passages as they are, to the letter', () => {
  const passages = passagesOf(paper);
  const notes = [
    [6, 11],
    [0, 18],
    [12, 18],
    [18, 29],
  ].map(([start, end], i) => ({
    ...quoteSelector(passages, 's1', start!, end!),
    ...{ id: String(i), motivation: 'highlighting' as const, text: '', created: '1', modified: '1' },
  }));
  const before = passage('s1').innerHTML;
  const placed = inOrder(notes, passages);
  setMarks(paper, placed);
  const shown = passage('s1').innerHTML.replace(/<a class="note-mark"[^>]*data-number="(\d)"><\/a>/g, '($1)');
  expect(shown).toBe('About <a href="#"><b>7.0</b>00(2)</a> people(1)(3), <i></i>some here(4)');
  expect(passagesOf(paper)).toEqual(passages);
  setMarks(paper, []);
  expect(passage('s1').innerHTML).toBe(before);
});
