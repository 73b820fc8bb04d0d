// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { detailOf } from './figure-detail.ts';

beforeEach(() => {
  // jsdom has no CSS.escape; the ids of the data need none.
  globalThis.CSS = { escape: (id: string) => id } as typeof CSS;
  document.body.innerHTML = `
    <p class="passage" id="s1">Depuis un an <a data-figure="officers">1.000
      policiers</a></p>
    <table><tr data-figure="officers">
      <th>1\u202f000</th><td><!--[-->policiers <!--[0--><span class="actor">par les autorités</span></td><td><q>depuis un an</q></td>
    </tr><tr data-figure="funding"><th>100</th><td>débloqués</td><td><span>période non précisée</span></td></tr></table>`;
});

describe('detailOf(root, figure)', () => {
  it('reads value, label, actor, period and words from the page', () => {
    expect(detailOf(document, 'officers')).toEqual({
      said: '1\u202f000',
      label: 'policiers',
      actor: 'par les autorités',
      when: 'depuis un an',
      isQuoted: true,
      words: '1.000 policiers',
    });
  });

  it('tells our words for a period from those of the text, and leaves the page as it is', () => {
    expect(detailOf(document, 'funding')).toMatchObject({ isQuoted: false, actor: null });
    detailOf(document, 'officers');
    expect(document.querySelector('.actor')).not.toBeNull();
  });

  it('is null for a figure that the page has no row for', () => {
    expect(detailOf(document, 'removals')).toBeNull();
  });
});
