import { describe, expect, it } from 'vitest';
import { declaration, folder } from '../../../tests/declaration.ts';
import { edit, read, type Files } from '../../../tests/edit-json.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { grammar } from '../../i18n/grammars.ts';
import { runOf } from '../../model/anchor.ts';
import { isStated } from '../../model/schema.ts';
import { readFigures } from './figures.ts';

const files: Files = new Map([['figures.json', readFileSync(join(folder, 'figures.json'), 'utf8')]]);

const stated = declaration.figures.filter(isStated);
const linked = new Map(stated.map(({ id, quotedFrom }) => [id, runOf(quotedFrom['fr'] ?? { exact: '' })]));

/** Validates a changed figures.json for the French page. */
async function after(change: (copy: Files) => void, passages = declaration.segments['fr'] ?? {}) {
  const copy = new Map(files);
  change(copy);
  return readFigures(async (file) => read(copy, file), {
    lang: 'fr',
    grammar: await grammar('fr'),
    passage: (segment) => passages[segment] ?? null,
    linked,
    isWhole: true,
  });
}

describe('readFigures', () => {
  it('gives the stated figures where they say what the page says', async () => {
    const figures = await after(() => undefined);
    expect(figures).toHaveLength(declaration.figures.filter((figure) => 'quotedFrom' in figure).length);
  });

  it('names the figure whose value is not what the words of the page say', async () => {
    await expect(after((copy) => edit(copy, 'figures.json', 'figures.removals.value', 2701))).rejects.toThrow(
      'figures.json · removals · value: expected 2700, as "2.700" in text.fr.txt, segment s2-c4 says, got 2701',
    );
  });

  it('names the figure whose words are not in the page', async () => {
    await expect(
      after((copy) =>
        edit(copy, 'figures.json', 'figures.funding.quotedFrom.fr.exact', '100 milliards d’euros'),
      ),
    ).rejects.toThrow(
      'figures.json · funding · quotedFrom.fr: expected the words of this page, "un total de 100 millions d’euros", got',
    );
  });

  it('names a passage that the page does not have', async () => {
    await expect(after(() => undefined, { 's2-c1': 'un' })).rejects.toThrow(
      'no passage "s2-c4" in this page',
    );
  });

  it('names the figure that the page links and the file does not have, or has twice', async () => {
    await expect(after((copy) => edit(copy, 'figures.json', 'figures.funding', undefined))).rejects.toThrow(
      'figures.json · funding: expected one figure of this id, got 0',
    );
    await expect(
      after((copy) => edit(copy, 'figures.json', 'figures.funding.id', 'removals')),
    ).rejects.toThrow('figures.json · removals: expected one figure of this id, got 2');
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
