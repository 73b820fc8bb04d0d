import { join } from 'node:path';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { charts } from '../src/charts/index.ts';
import Ribbon from '../src/charts/ribbon/Ribbon.svelte';
import { PRERENDERED, type Room } from '../src/charts/room.ts';
import { derivedFrom } from '../src/figure/derived.ts';
import { ribbonTime } from '../src/figure/ribbon-time.ts';
import { statement, statements } from '../src/figure/statement.ts';
import { createLocale } from '../src/i18n/locale.ts';
import { isStated } from '../src/model/schema.ts';
import { declaration } from './declaration.ts';
import { drawings, drawn } from './drawn.ts';
import { page } from './rendered.ts';

/** A phone, the stage, and a figure page. */
const ROOMS: Room[] = [
  { width: 328, pitch: 3, letters: 13, pixel: 1 },
  { width: 480, pitch: 4, letters: 13, pixel: 1 },
  { width: 720, pitch: 4, letters: 13, pixel: 1 },
];

for (const view of declaration.views) {
  describe(`the view "${view.id}"`, () => {
    for (const lang of declaration.languages)
      for (const room of ROOMS)
        it(`is drawn as approved in ${lang} at ${String(room.width)} px`, async () => {
          const locale = createLocale(lang);
          const figures = statements(view, declaration, locale);
          const time = ribbonTime(declaration, locale);
          const panels = view.panels.map(({ form, figures: ids }, i) => {
            const own = figures[i] ?? [];
            const derivedFigures = derivedFrom(ids, declaration, locale);
            const props = { id: `${view.id}-${String(i)}`, figures: own, derivedFigures, room };
            return (
              render(charts[form], { props }).body +
              render(Ribbon, { props: { figures: own, time, room } }).body
            );
          });
          const file = `${view.id}.${lang}.${String(room.width)}.svg.txt`;
          await expect(drawn(drawings(panels.join('\n')))).toMatchFileSnapshot(
            join(import.meta.dirname, 'snapshots', file),
          );
        });
  });
}

/** Charts of the explore pages, which take their width from the page: the test reads them from the page. */
const EXPLORED: [name: string, folder: string, selector: string][] = [
  ['calendar', 'explore/time/', '.calendar'],
  ['commitments', 'explore/commitments/', '.matrix'],
  ['refused', 'explore/refused/', '.refusals'],
  ['qualifiers', 'explore/qualifiers/', 'dl'],
  ['uncounted', 'explore/uncounted/', '.questions'],
  ['after', 'explore/after/', '.scale'],
  ['hub', 'explore/', '.ways'],
];

describe.each(EXPLORED)('the chart "%s"', (name, folder, selector) => {
  it.each(declaration.languages)('is drawn as approved in %s', async (lang) => {
    const html = page(lang, folder).querySelector(selector)?.outerHTML ?? '';
    const file = `${name}.${lang}.html.txt`;
    await expect(drawn(html)).toMatchFileSnapshot(join(import.meta.dirname, 'snapshots', file));
  });
});

/** The waffles at true count, as prerendered for readers without a script. */
describe('the fields at true count', () => {
  it.each(declaration.languages)('are drawn as approved in %s', async (lang) => {
    const stills = [...page(lang, 'explore/count/').querySelectorAll('.still svg')];
    const html = stills.map(({ outerHTML }) => outerHTML).join('\n');
    const file = `count.${lang}.svg.txt`;
    await expect(drawn(html)).toMatchFileSnapshot(join(import.meta.dirname, 'snapshots', file));
  });
});

describe('the bytes of a field', () => {
  const [first] = declaration.figures
    .filter(isStated)
    .filter(({ magnitudeStatus }) => magnitudeStatus === '>');
  const bytesOf = (value: number) => {
    const french = createLocale('fr');
    const figures = [{ ...statement({ ...first!, value }, french) }];
    const props = { id: 'grown', figures, derivedFigures: [], room: PRERENDERED };
    return render(charts.open, { props }).body.length;
  };

  it('do not grow with the count: a hundred times as many marks are the same pattern', () => {
    expect(bytesOf(250_000) / bytesOf(2_500)).toBeLessThan(1.03);
  });
});
