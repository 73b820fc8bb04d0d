// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Document } from './corpus.ts';
import { target } from './target.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <div><p id="s1" class="passage" lang="fr">Le texte</p></div>
    <details class="note"><summary>Note</summary><div id="note-a">Une note</div></details>
    <figure id="view-b"></figure>`;
});

const led = (words: Partial<Document>): string | undefined =>
  target(
    document,
    { kind: 'text', lang: 'fr', id: '', place: 's1', text: '', ...words },
    'fr',
  )?.outerHTML.slice(0, 20);

describe('target(root, document, lang)', () => {
  it('is the passage, the whole of the note, the view', () => {
    expect(led({})).toMatch('<p id="s1"');
    expect(led({ kind: 'note', place: 'note-a' })).toMatch('<details');
    expect(led({ kind: 'figure', place: 'view-b' })).toMatch('<figure');
  });

  it('is the passage beside in the other language while that is shown, else the page\u2019s own', () => {
    expect(led({ lang: 'en' })).toMatch('<p id="s1"');
    document
      .getElementById('s1')!
      .insertAdjacentHTML(
        'afterend',
        '<template></template><p class="passage parallel" lang="en">The text</p>',
      );
    expect(led({ lang: 'en' })).toMatch('<p class="passage pa');
    expect(led({})).toMatch('<p id="s1"');
  });

  it('is the passage of a note that this page does not have', () => {
    expect(led({ kind: 'note', lang: 'en', place: 'note-absent', segment: 's1' })).toMatch('<p id="s1"');
  });

  it('is null for what is nowhere in the page', () => {
    expect(led({ kind: 'figure', place: 'view-absent' })).toBeUndefined();
  });
});
