import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { charts } from '../src/charts/index.ts';
import { PRERENDERED } from '../src/charts/room.ts';
import { qualifiers, type Qualifier } from '../src/figure/qualified-number.ts';
import Sample from '../src/figure/Sample.svelte';
import { statements } from '../src/figure/statement.ts';
import { createLocale } from '../src/i18n/locale.ts';
import { declaration } from './declaration.ts';
import { drawn } from './drawn.ts';

/** Removes all colours, so that hue cannot distinguish anything. */
const inOneColour = (html: string): string => drawn(html).replace(/var\(--[\w-]+\)/g, 'black');

/** Signs of each qualifier, drawn by shape or texture and for nothing else. A bare number has none. */
const SIGNS: Record<Exclude<Qualifier, '='>, RegExp> = {
  '~': /class="soft-outline"[^>]*stroke-dasharray/,
  '>': /class="open-edge"/,
  'adds-to': /class="seam"/,
  'part-of': /class="enclosure"/,
  // The next period is on the same axis.
  follows: /class="axis"/,
};

describe('without colour', () => {
  const all = [...new Set(declaration.figures.filter((f) => 'quotedFrom' in f).flatMap(qualifiers))];

  it('the samples of the legend differ in shape', () => {
    const samples = all.map((qualifier) => inOneColour(render(Sample, { props: { qualifier } }).body));
    expect(new Set(samples).size).toBe(all.length);
  });

  const french = createLocale('fr');
  const panels = declaration.views.flatMap((view) =>
    statements(view, declaration, french).map((figures, i) => ({ view, i, figures })),
  );

  it.each(panels)(
    '$view.id $i: each qualifier has its sign, and no other is there',
    ({ view, i, figures }) => {
      const { form } = view.panels[i]!;
      const props = { id: view.id, figures, derivedFigures: [], room: PRERENDERED };
      const drawing = inOneColour(render(charts[form], { props }).body);
      const said = figures.flatMap(({ figure }) => qualifiers(figure));
      for (const [qualifier, sign] of Object.entries(SIGNS))
        if (qualifier !== 'follows' || said.includes('follows'))
          expect(sign.test(drawing), qualifier).toBe(said.includes(qualifier as Qualifier));
    },
  );

  it.each(panels)(
    '$view.id $i: a number that is qualified is written with the words for it',
    ({ view, i, figures }) => {
      const { form } = view.panels[i]!;
      const props = { id: view.id, figures, derivedFigures: [], room: PRERENDERED };
      const text = render(charts[form], { props }).body.replace(/<[^>]+>/g, '|');
      for (const { quoted, figure } of figures)
        if (qualifiers(figure).join('') !== '=') expect(text).toContain(quoted);
    },
  );
});
