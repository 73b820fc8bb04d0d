import { describe, expect, it } from 'vitest';
import { contextOf, stated, the, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkNumbers } from './numbers.ts';
import { findQuotations } from './quotations.ts';

async function checkAfter(
  edit: (files: Example) => void,
): Promise<{ lines: string[]; ok: number | undefined }> {
  const context = await contextOf(edit);
  const { issues, tallies } = checkNumbers(context, findQuotations(context));
  return { lines: issues.map(formatIssue), ok: tallies.fr?.ok };
}

describe('H1: checkNumbers(context, quotations)', () => {
  it('accounts for every number once', async () => {
    expect(await checkAfter(() => {})).toEqual({ lines: [], ok: 3 });
  });

  it('names a number that nothing accounts for, in each text', async () => {
    const { lines, ok } = await checkAfter((files) => {
      files['numbers.json'].numbers = [];
    });
    expect(ok).toBe(2);
    expect(lines).toEqual([
      'text.fr.txt · segment p1: number "2015" has no figure in figures.json and is not listed in numbers.json',
      'text.en.txt · segment p1: number "2015" has no figure in figures.json and is not listed in numbers.json',
    ]);
  });

  it('names a number that is accounted for twice, and by what', async () => {
    const { lines, ok } = await checkAfter((files) => {
      the(files['numbers.json'].numbers, 'year').quotedFrom.fr = { segment: 'p1', exact: '120' };
    });
    expect(ok).toBe(1);
    expect(lines).toEqual([
      'numbers.json · year · quotedFrom.fr: number "120" in text.fr.txt, segment p1 is accounted for 2 times: "minors" (figures.json) and "year" (numbers.json)',
      'text.fr.txt · segment p1: number "2015" has no figure in figures.json and is not listed in numbers.json',
    ]);
  });

  it('wants a number and nothing else in numbers.json', async () => {
    const { lines } = await checkAfter((files) => {
      the(files['numbers.json'].numbers, 'year').quotedFrom.fr = { segment: 'p1', exact: 'en 2015' };
    });
    expect(lines).toEqual([
      'numbers.json · year · quotedFrom.fr.exact: expected a number and nothing else of text.fr.txt, segment p1, got "en 2015"',
    ]);
  });

  it('does not report the number of a quotation that was not found, which is reported already', async () => {
    const { lines, ok } = await checkAfter((files) => {
      stated(files, 'people').quotedFrom.fr = { segment: 'p1', exact: '300 gens' };
    });
    expect({ lines, ok }).toEqual({ lines: [], ok: 2 });
  });
});

describe('H1: checkNumbers(context, quotations), at the edges of numbers', () => {
  it('does not take words that touch a number for a quotation of it', async () => {
    const { lines } = await checkAfter((files) => {
      stated(files, 'people').quotedFrom.fr = { segment: 'p1', exact: ' personnes, dont ' };
    });
    expect(lines).toEqual([
      'text.fr.txt · segment p1: number "300" has no figure in figures.json and is not listed in numbers.json',
    ]);
  });

  it('wants a number from its beginning to its end in numbers.json', async () => {
    const withWords = (exact: string) =>
      checkAfter((files) => {
        the(files['numbers.json'].numbers, 'year').quotedFrom.fr = { segment: 'p1', exact };
      });
    expect((await withWords('2015.')).lines).toEqual([expect.stringContaining('got "2015."')]);
    expect((await withWords(' 2015')).lines).toEqual([expect.stringContaining('got " 2015"')]);
  });

  it('names the last quotation of those that share a number', async () => {
    const { lines } = await checkAfter((files) => {
      const { numbers } = files['numbers.json'];
      for (const id of ['again', 'once-more']) numbers.push({ ...the(numbers, 'year'), id });
    });
    expect(lines).toEqual([
      expect.stringMatching(
        /^numbers\.json · once-more · quotedFrom\.fr: .* 3 times: "year" .* "again" .* "once-more"/,
      ),
      expect.stringMatching(/^numbers\.json · once-more · quotedFrom\.en: /),
    ]);
  });
});
