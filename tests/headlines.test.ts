import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headlineRule } from '../src/features/exercises/headline-rule.ts';
import { judgeHeadline } from '../src/features/exercises/judge/headline.ts';
import { grammar, headlineWords } from '../src/i18n/grammars.ts';
import { createLocale } from '../src/i18n/locale.ts';
import { declaration } from './declaration.ts';
import { headlineVerdict, type HeadlineVerdict } from './headlines/verdict.ts';

/** A headline as a pupil or a sub-editor may write it. */
interface Sample {
  text: string;
  /** right: faithful to the text; wrong: not; doubtful: nearly, or not to be decided by its words alone. */
  kind: 'right' | 'wrong' | 'doubtful';
  /** Kind of its mistake, or of its right words. */
  about: string;
  why: string;
}

interface Judged extends Sample {
  verdict: HeadlineVerdict;
}

/** At most this share of right headlines is called faulty. */
const FAULTED = 0.05;

const VERDICTS: readonly HeadlineVerdict[] = ['unobjectionable', 'doubtful', 'faulty'];
const KINDS = ['right', 'doubtful', 'wrong'] as const;

async function judged(lang: string): Promise<Judged[]> {
  const file = join(import.meta.dirname, `headlines/headlines.${lang}.json`);
  const samples = JSON.parse(readFileSync(file, 'utf8')) as Sample[];
  const language = { numerals: await grammar(lang), headlines: await headlineWords(lang) };
  const rule = headlineRule(declaration, createLocale(lang));
  // A headline may be about any figure.
  const drawn = rule.figures.map(({ id }) => id);
  return samples.map((sample) => ({
    ...sample,
    verdict: headlineVerdict(judgeHeadline(sample.text, rule, language, drawn)),
  }));
}

/** Counts verdicts, for each kind of headline and for what it tries. */
function tableOf(all: readonly Judged[]): string {
  const line = (name: string, some: readonly Judged[]): string => {
    const counts = VERDICTS.map((verdict) => some.filter((each) => each.verdict === verdict).length);
    return `${name.padEnd(24)}${[some.length, ...counts].map((count) => String(count).padStart(17)).join('')}`;
  };
  const head = `${''.padEnd(24)}${['headlines', ...VERDICTS].map((name) => name.padStart(17)).join('')}`;
  const blocks = KINDS.map((kind) => {
    const own = all.filter((each) => each.kind === kind);
    const tried = [...new Set(own.map(({ about }) => about))].sort();
    return [
      line(kind, own),
      ...tried.map((about) =>
        line(
          `  ${about}`,
          own.filter((each) => each.about === about),
        ),
      ),
    ].join('\n');
  });
  return `${[head, ...blocks].join('\n\n')}\n`;
}

const LANGUAGES = ['fr', 'en'];
const verdicts = new Map(
  await Promise.all(LANGUAGES.map(async (lang) => [lang, await judged(lang)] as const)),
);

describe.each(LANGUAGES)('headlines in %s', (lang) => {
  const all = verdicts.get(lang) ?? [];

  it('are at least sixty, all different, each with its reason', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(all.filter(({ kind, why }) => !KINDS.includes(kind) || why === '')).toEqual([]);
  });

  it('that are wrong or doubtful never get the best verdict', () => {
    const best = all.filter(({ kind, verdict }) => kind !== 'right' && verdict === 'unobjectionable');
    expect(best.map(({ text }) => text)).toEqual([]);
  });

  it('that are right are hardly ever called faulty', () => {
    const right = all.filter(({ kind }) => kind === 'right');
    const faulted = right.filter(({ verdict }) => verdict === 'faulty');
    expect(faulted.length / right.length, faulted.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
      FAULTED,
    );
  });

  it('get the approved verdicts', async () => {
    await expect(tableOf(all)).toMatchFileSnapshot(`approved/headlines.${lang}.txt`);
  });
});
