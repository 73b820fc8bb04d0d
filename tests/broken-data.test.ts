import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../src/model/issue.ts';
import type { NumeralGrammar } from '../src/model/grammar.ts';
import { inspect } from '../src/model/inspect.ts';
import { numbers as numbersIn } from '../src/model/numerals.ts';
import { languagesAmong, textFile } from '../src/model/text-file.ts';
import { annotations } from './breaks/annotations.ts';
import { arithmetic } from './breaks/arithmetic.ts';
import { corrections } from './breaks/corrections.ts';
import { explore } from './breaks/explore.ts';
import { lesson } from './breaks/lesson.ts';
import { notes } from './breaks/notes.ts';
import { numbers } from './breaks/numbers.ts';
import { panels } from './breaks/panels.ts';
import { plain } from './breaks/plain.ts';
import { references } from './breaks/references.ts';
import { shapes } from './breaks/shapes.ts';
import { texts } from './breaks/texts.ts';
import { wording } from './breaks/wording.ts';
import { read, type Files } from './edit-json.ts';

const folder = join(import.meta.dirname, '../data/calais-2016');
const files: Files = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

const languages = languagesAmong([...files.keys()]);
const grammarOf = (tag: string): NumeralGrammar =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../src/i18n/${tag}/numerals.json`), 'utf8'));
const grammars = Object.fromEntries(languages.map((tag) => [tag, grammarOf(tag)]));

/** Returns every issue of the changed data, one per line. */
async function issuesAfter(change: (files: Files) => void): Promise<string[]> {
  const copy = new Map(files);
  change(copy);
  const { issues } = await inspect(async (file) => read(copy, file), languages, grammars);
  return issues.map(formatIssue);
}

it('the data of the declaration has no issue', async () => {
  expect(await issuesAfter(() => {})).toEqual([]);
});

describe('broken data is named, and nothing else is', () => {
  const breaks = [
    numbers,
    wording,
    arithmetic,
    texts,
    shapes,
    panels,
    notes,
    plain,
    annotations,
    references,
    explore,
    lesson,
    corrections,
  ].flat();

  it.each(breaks)('$name', async ({ change, issues }) => {
    const expected: unknown[] = issues.map((issue) =>
      typeof issue === 'string' ? issue : expect.stringMatching(issue),
    );
    expect(await issuesAfter(change)).toEqual(expected);
  });
});

describe('H1: any number of a text changed', () => {
  const all = languages.flatMap((tag) =>
    numbersIn(read(files, textFile(tag)), grammarOf(tag)).map((number) => ({ tag, ...number })),
  );

  it.each(all)('gives an issue: $token at $start of the text in "$tag"', async ({ tag, start, end }) => {
    const issues = await issuesAfter((copy) => {
      const text = read(copy, textFile(tag));
      copy.set(textFile(tag), `${text.slice(0, start)}999${text.slice(end)}`);
    });
    // The hash of the original would detect any change: here the numbers have to.
    expect(issues.filter((issue) => !issue.includes('sha256'))).not.toEqual([]);
  });
});
