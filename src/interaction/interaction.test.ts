// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { choiceOf, highlightFigure, type Choice } from './choice.ts';
import { findLink } from './reveal.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <article id="text">
      <p id="s1">Il y a <a data-figure="present" href="?figure=present">environ 7.000</a>.</p>
    </article>
    <svg class="alone"><a data-figure="present" href="?figure=present"></a></svg>
    <figure data-view="people"><svg><a data-figure="present" href="?figure=present"><rect /></a></svg></figure>
    <table><tbody><tr data-figure="present"><td>7.000</td></tr><tr data-figure="other"></tr></tbody></table>`;
});

/** The figure that a click on an element selects. */
function click(selector: string, options: MouseEventInit = {}): Choice | null {
  let choice: Choice | null = null;
  document.addEventListener(
    'click',
    (event) => {
      choice = choiceOf(event);
      event.preventDefault();
    },
    { once: true },
  );
  document
    .querySelector(selector)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...options }));
  return choice;
}

describe('interaction', () => {
  it('choiceOf(event) tells a number in the text from marks of a chart', () => {
    const link = (selector: string) => document.querySelector(selector);
    expect(click('#s1 a')).toEqual({ figure: 'present', from: 'text', link: link('#s1 a') });
    expect(click('figure rect')).toEqual({ figure: 'present', from: 'chart', link: link('figure a') });
  });

  it('choiceOf(event) leaves a new tab, and a click elsewhere, to the browser', () => {
    expect(click('#s1 a', { ctrlKey: true })).toBeNull();
    expect(click('#s1')).toBeNull();
  });

  it('highlightFigure(root, figure) marks link, marks and row, and takes the mark away again', () => {
    highlightFigure(document, 'present');
    expect(document.querySelectorAll('[aria-current="true"]')).toHaveLength(4);
    highlightFigure(document, undefined);
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(0);
  });

  it('findLink(root, figure, where) gives the words, or the marks of a view', () => {
    expect(findLink(document, 'present', 'text')?.textContent).toBe('environ 7.000');
    expect(findLink(document, 'present', 'chart')).toBe(document.querySelector('figure a'));
    expect(findLink(document, 'absent', 'text')).toBeNull();
  });
});
