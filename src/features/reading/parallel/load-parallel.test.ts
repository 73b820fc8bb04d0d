import { describe, expect, it } from 'vitest';
import { declaration } from '../../../../tests/declaration.ts';
import { isStated } from '../../../model/schema.ts';
import { loadParallel } from './load-parallel.ts';

const figures = declaration.figures.filter(isStated);
const segments = declaration.about.outline.map(({ id }) => id);
const textOf = (lang: string) => segments.map((id) => declaration.segments[lang]?.[id] ?? '').join('\n');
const settings = { lang: 'en', segments, figures, hueOf: () => 3 };

describe('loadParallel(settings)', () => {
  it('cuts the text into its passages, with every figure on its whole quotation', async () => {
    const passages = await loadParallel({ ...settings, read: () => Promise.resolve(textOf('en')) });
    expect(passages.map(({ segment }) => segment)).toEqual(segments);
    const quoted = passages.flatMap(({ text, figures: on }) =>
      on.map(({ id, start, end }) => [id, text.slice(start, end)]),
    );
    expect(quoted).toContainEqual(['migrants-present', 'around 7,000 migrants']);
    expect(quoted).toHaveLength(figures.length);
  });

  it('throws when a line is missing, naming the file', async () => {
    const read = () => Promise.resolve(textOf('en').replace(/\n[^\n]*$/, ''));
    await expect(loadParallel({ ...settings, read })).rejects.toThrow(
      `text.en.txt: expected ${String(segments.length)} lines`,
    );
  });

  it('throws when the words of a figure are missing, with the words', async () => {
    const read = () => Promise.resolve(textOf('en').replace('around 7,000', 'some 7,000'));
    await expect(loadParallel({ ...settings, read })).rejects.toThrow('around 7,000 migrants');
  });
});
