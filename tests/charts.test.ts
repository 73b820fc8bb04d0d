import { join } from 'node:path';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { charts } from '../src/charts/index.ts';
import { chartWords } from '../src/figure/chart-words.ts';
import { statements } from '../src/figure/statement.ts';
import { setLanguage } from '../src/i18n/index.ts';
import { declaration } from './declaration.ts';

/** The reading column, and a page of its own. */
const WIDTHS = [360, 720];

/** What is drawn: the SVGs, a tag a line, without the comments and class hashes of the compiler. */
function drawn(html: string): string {
  const svgs = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  return svgs
    .join('\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/ ?svelte-[a-z0-9]+/g, '')
    .replace(/ class=""/g, '')
    .replace(/></g, '>\n<')
    .concat('\n');
}

for (const view of declaration.views) {
  describe(`the view "${view.id}"`, () => {
    for (const lang of declaration.languages)
      for (const width of WIDTHS)
        it(`is drawn as approved in ${lang} at ${String(width)} px`, async () => {
          setLanguage(lang);
          const figures = statements(view, declaration, lang);
          const words = chartWords(lang);
          const panels = view.panels.map(
            ({ form }, i) =>
              render(charts[form], {
                props: { id: `${view.id}-${String(i)}`, figures: figures[i] ?? [], width, words },
              }).body,
          );
          const file = `${view.id}.${lang}.${String(width)}.svg.txt`;
          await expect(drawn(panels.join('\n'))).toMatchFileSnapshot(
            join(import.meta.dirname, 'snapshots', file),
          );
        });
  });
}
