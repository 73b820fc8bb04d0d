import { describe, expect, it } from 'vitest';
import { documentsOf } from './rendered.ts';

/** A number whose groups a voice reads as two numbers. */
const IN_TWO = /\d\u202f\d/;

/** Elements whose names are announced by themselves, apart from running text. */
const NAMED =
  'title, h1, h2, h3, h4, h5, h6, a[href], button, summary, legend, th, caption, option, input, select, textarea, [aria-label], [aria-labelledby], [role="img"]';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The text of a node for assistive technology: without hidden parts, with the names that replace words. */
function spoken(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  if (!isElement(node) || node.matches('[aria-hidden="true"], script, style, template')) return '';
  return node.getAttribute('aria-label') ?? [...node.childNodes].map(spoken).join('');
}

/** The accessible name of an element. */
function nameOf(element: Element): string {
  const document = element.ownerDocument;
  const by = element.getAttribute('aria-labelledby')?.split(' ');
  if (by) return by.map((id) => spoken(document.getElementById(id) ?? element)).join(' ');
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  if (!('labels' in element)) return spoken(element);
  return [...((element as HTMLInputElement).labels ?? [])].map(spoken).join(' ');
}

/** Controls, headings, labels and titles of a page whose names have a number in two. */
const inTwo = (document: Document): string[] =>
  [...document.querySelectorAll(NAMED)]
    .filter((element) => !element.closest('[aria-hidden="true"]'))
    .map((element) => [element, nameOf(element)] as const)
    .filter(([, name]) => IN_TWO.test(name))
    .map(([{ localName }, name]) => `${localName}: ${name.trim()}`);

describe('a number in a name', () => {
  it.each([...documentsOf()])('is heard as one number: %s', (_path, document) => {
    expect(inTwo(document)).toEqual([]);
  });

  it('is known to be heard as two where it is', () => {
    const [page] = documentsOf().values();
    const copy = page!.cloneNode(true) as Document;
    copy.title = 'Environ 7\u202f000';
    copy.body.innerHTML =
      '<label><input type="radio"> 20\u202f000</label><h2 aria-label="7000">7\u202f000</h2><a href="#a"><b aria-hidden="true">1\u202f000</b></a>';
    expect(inTwo(copy)).toEqual(['title: Environ 7\u202f000', 'input: 20\u202f000']);
  });
});
