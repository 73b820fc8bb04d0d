import { describe, expect, it } from 'vitest';
import { declaration, folder } from '../../tests/declaration.ts';
import { edit, read, type Files } from '../../tests/edit-json.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { grammar } from '../i18n/grammars.ts';
import { readFigures } from './figures.ts';

const files: Files = new Map([['figures.json', readFileSync(join(folder, 'figures.json'), 'utf8')]]);

/** What the French page makes of figures.json after a change. */
function after(change: (copy: Files) => void, passages = declaration.segments['fr'] ?? {}) {
  const copy = new Map(files);
  change(copy);
  return readFigures(
    async (file) => read(copy, file),
    'fr',
    (segment) => passages[segment] ?? null,
    grammar('fr'),
  );
}

describe('readFigures', () => {
  it('gives the stated figures where they say what the page says', async () => {
    const figures = await after(() => undefined);
    expect(figures).toHaveLength(declaration.figures.filter((figure) => 'quotedFrom' in figure).length);
  });

  it('names the figure whose value is not what the words of the page say', async () => {
    await expect(after((copy) => edit(copy, 'figures.json', 'figures.removals.value', 2701))).rejects.toThrow(
      'figures.json · removals · value: expected 2700, as the text says, got 2701',
    );
  });

  it('names the figure whose words are not in the page', async () => {
    await expect(
      after((copy) =>
        edit(copy, 'figures.json', 'figures.funding.quotedFrom.fr.exact', '100 milliards d’euros'),
      ),
    ).rejects.toThrow('figures.json · funding · quotedFrom.fr: quote not found');
  });

  it('names a passage that the page does not have', async () => {
    await expect(after(() => undefined, { 's2-c1': 'un' })).rejects.toThrow(
      'no passage "s2-c4" in this page',
    );
  });

  it('names the file that is not there', async () => {
    await expect(after((copy) => copy.delete('figures.json'))).rejects.toThrow('figures.json');
  });

  it('names the file that is cut short', async () => {
    await expect(
      after((copy) => copy.set('figures.json', read(copy, 'figures.json').slice(0, 900))),
    ).rejects.toThrow(/^figures\.json.*JSON/);
  });

  it('names the field that has the wrong type', async () => {
    await expect(
      after((copy) => edit(copy, 'figures.json', 'figures.networks-2015.value', '28')),
    ).rejects.toThrow(/figures\.json · networks-2015 · value: .*number/);
  });
});
