import { JSDOM } from 'jsdom';
import { range } from 'd3';
import { painted } from './colours.ts';
import type { Typesetter } from './typesetter.ts';

/** A drawing taken from its page: its layout size, and its content. */
export interface Drawing {
  width: number;
  height: number;
  /** Returns its markup, with values for the variables of its paint. */
  content: (values: ReadonlyMap<string, string>) => string;
}

const short = (value: number): string => String(Math.round(value * 1e5) / 1e5);

const number = (element: Element, name: string, otherwise = 0): number =>
  parseFloat(element.getAttribute(name) ?? '') || otherwise;

/** An attribute of an element, or of its nearest ancestor that has it. */
const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

/** Replaces a <text> by outlines of its letters; its runs, such as a bold <tspan>, follow one another. */
function outline(text: Element, type: Typesetter): void {
  const runs = [...text.childNodes].flatMap((node) => {
    if (node.nodeType === node.COMMENT_NODE) return [];
    const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : text;
    // Spaces between runs count, those of the markup do not.
    const words = (node.textContent ?? '').replace(/[\n\r\t]\s*/g, '');
    const style = {
      face: 'sans',
      size: parseFloat(inherited(element, 'font-size') ?? ''),
      weight: inherited(element, 'font-weight') === '600' ? 600 : 400,
      slanted: inherited(element, 'font-style') === 'italic',
    } as const;
    return words ? [{ words, style, width: type.width(words, style) }] : [];
  });
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  const shift = { start: 0, middle: 0.5, end: 1 }[inherited(text, 'text-anchor') ?? 'start'] ?? 0;
  const size = runs[0]?.style.size ?? 0;
  const y = number(text, 'y') + parseFloat(text.getAttribute('dy') ?? '0') * size;
  let x = number(text, 'x') - shift * width;
  const set = text.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
  set.setAttribute('fill', inherited(text, 'fill') ?? 'none');
  set.setAttribute('stroke', 'none');
  set.innerHTML = runs
    .map((run) => {
      const letters = type.line(run.words, run.style, x, y);
      x += run.width;
      return letters;
    })
    .join('');
  text.replaceWith(set);
}

/** The corners of a closed polygon in the path syntax of waffles: "M0,1L2,3Z". */
const cornersOf = (path: string): [number, number][] =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

function isInside(x: number, y: number, corners: readonly [number, number][]): boolean {
  return corners.reduce((inside, [x0, y0], i) => {
    const [x1, y1] = corners[(i + 1) % corners.length] ?? [0, 0];
    return y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0 ? !inside : inside;
  }, false);
}

/**
 * Draws each mark of a waffle whose page uses a pattern: many programs that open an SVG have no patterns, and
 * others may cut the marks at the edge. A mark is a point of a line with round ends.
 */
function spell(waffle: Element, pattern: Element): void {
  const mark = pattern.querySelector('circle');
  const cell = number(pattern, 'width', 1);
  const corners = cornersOf(waffle.getAttribute('d') ?? '');
  const [x0, y0] = [number(pattern, 'x'), number(pattern, 'y')];
  const across = corners.map(([x]) => Math.round((x - x0) / cell));
  const down = corners.map(([, y]) => Math.round((y - y0) / cell));
  // In cells every step is a whole number, which is short and needs no rounding.
  const isCell = (column: number, row: number) =>
    isInside(x0 + (column + 0.5) * cell, y0 + (row + 0.5) * cell, corners);
  const path = range(Math.min(...down), Math.max(...down))
    .map((row) => {
      const cells = range(Math.min(...across), Math.max(...across)).filter((column) => isCell(column, row));
      return cells.length ? `M${String(cells[0])} ${String(row)}h0${'m1 0h0'.repeat(cells.length - 1)}` : '';
    })
    .join('');
  const dots = waffle.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path');
  const origin = `translate(${short(x0 + cell / 2)} ${short(y0 + cell / 2)}) scale(${short(cell)})`;
  dots.setAttribute('transform', origin);
  dots.setAttribute('fill', 'none');
  dots.setAttribute('stroke', mark?.getAttribute('fill') ?? 'none');
  dots.setAttribute('stroke-width', short((2 * number(mark ?? pattern, 'r')) / cell));
  dots.setAttribute('stroke-linecap', 'round');
  dots.setAttribute('d', path);
  waffle.replaceWith(dots);
}

/** Markup of a drawing with outlines for letters, and without the links and classes that only pages use. */
function content(svg: string, type: Typesetter): string {
  const fragment = JSDOM.fragment(svg);
  for (const text of fragment.querySelectorAll('text')) outline(text, type);
  for (const waffle of fragment.querySelectorAll('[fill^="url("]')) {
    const id = /url\(#(.*)\)/.exec(waffle.getAttribute('fill') ?? '')?.[1];
    const pattern = [...fragment.querySelectorAll('pattern')].find((each) => each.id === id);
    if (pattern) spell(waffle, pattern);
  }
  for (const defs of fragment.querySelectorAll('defs')) defs.remove();
  for (const link of fragment.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const element of fragment.querySelectorAll('[class]')) element.removeAttribute('class');
  return (fragment.firstElementChild?.innerHTML ?? '').replace(/<!--[\s\S]*?-->/g, '').trim();
}

/** Returns the drawings in some markup, with derived figures only on request. */
export function drawingsIn(markup: string, type: Typesetter, withDerived: boolean): Drawing[] {
  const fragment = JSDOM.fragment(markup);
  const left = withDerived ? '.reach' : '.reach, .ours';
  for (const element of fragment.querySelectorAll(left)) element.remove();
  return [...fragment.querySelectorAll('svg')]
    .filter((svg) => svg.querySelector('path, rect, circle, line'))
    .map((svg) => {
      const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const { outerHTML } = svg;
      return { width, height, content: (values) => content(painted(outerHTML, values), type) };
    });
}
