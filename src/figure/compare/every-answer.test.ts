import { describe, expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { createLocale } from '../../i18n/locale.ts';
import { numerals } from '../../i18n/numerals.ts';
import { ask } from '../../model/compare/ask.ts';
import { combinations } from '../../model/compare/combinations.ts';
import type { Asked } from '../../model/compare/question.ts';
import { derive, RefusedError } from '../../model/derive.ts';
import { numbers, qualifierBefore, relationBefore } from '../../model/numerals.ts';
import { isDerived, isStated } from '../../model/schema.ts';
import { sentences } from '../../text/sentences.ts';
import { answerWords } from './answer-words.ts';
import { statedFigure, wordsOf } from './named.ts';

const stated = declaration.figures.filter(isStated);
const all = combinations(stated.map(({ id }) => id));

const answered = (lang: string) =>
  all.map(({ question, ids }) => {
    const answer = ask(question, ids, declaration);
    const words = answerWords(answer, question, declaration, createLocale(lang));
    return { question, ids, answer, words, name: [question, ...ids].join(' ') };
  });

type Row = ReturnType<typeof answered>[number];

/** Every sentence of an answer, ours and those to quote. */
const sentencesOf = ({ words: { verdict, why, sentence } }: Row, lang: string): string[] =>
  [verdict, ...why, sentence].flatMap((text) =>
    sentences(text, lang).map(({ start, end }) => text.slice(start, end).trim()),
  );

/** The numbers that are not of a figure stay far below them: months, days, "two numbers", years. */
const isOfFigure = (value: number): boolean => declaration.figures.some((figure) => figure.value === value);

/** Numbers of figures in a sentence that lack the qualifier of each figure of that value, or its whole. */
function unqualified(sentence: string, lang: string): string[] {
  const grammar = numerals(lang);
  return numbers(sentence, grammar)
    .filter(({ value }) => isOfFigure(value))
    .filter(({ value, start }) => {
      const sign = qualifierBefore(sentence, start, grammar);
      const relation = relationBefore(sentence, start, grammar);
      return !declaration.figures
        .filter((figure) => figure.value === value)
        .some((figure) => {
          if (figure.magnitudeStatus !== sign) return false;
          if (isDerived(figure) || figure.relation?.type !== 'part-of') return true;
          return (
            relation === 'part-of' || sentence.slice(start).match(/^\S+ (\S+ )?(sans|without) /) !== null
          );
        });
    })
    .map(({ token }) => `${token} in "${sentence}"`);
}

const withoutFormula = (sentence: string, formula: string): string => sentence.replace(formula, '');

describe.each(declaration.languages)('every question about every figure and every pair, in %s', (lang) => {
  const rows = answered(lang);

  it('has an answer with a verdict and a reason', () => {
    for (const { words, name } of rows) {
      expect(words.verdict, name).not.toBe('');
      expect(words.why.length, name).toBeGreaterThan(0);
    }
  });

  it('ends each of its sentences with a full stop', () => {
    for (const { words, name } of rows)
      for (const text of [words.verdict, ...words.why, words.sentence])
        expect(text, name).toMatch(/[^\s.]\.$/u);
  });

  it('never says a number of the text without its qualifier', () => {
    for (const row of rows)
      for (const sentence of sentencesOf(row, lang))
        expect(unqualified(withoutFormula(sentence, row.words.formula), lang), row.name).toEqual([]);
  });

  it('says no sentence twice', () => {
    for (const row of rows) {
      const said = sentencesOf(row, lang);
      expect(new Set(said).size, `${row.name}: ${said.join(' ')}`).toBe(said.length);
    }
  });

  it('leaves no place of a message open', () => {
    for (const row of rows)
      expect(sentencesOf(row, lang).join(' '), row.name).not.toMatch(/[{}]|undefined| {2}/);
  });

  it('labels all arithmetic as ours, in the formula and in the sentence to quote', () => {
    const label = createLocale(lang).t('ours.label');
    for (const { words, answer, name } of rows) {
      const isComputed = answer.kind === 'drawn' && answer.derived !== null;
      expect(words.formula.startsWith(label), name).toBe(isComputed);
      expect(words.sentence.includes(label), name).toBe(isComputed);
    }
  });

  it('attributes every sentence to quote', () => {
    for (const { words, name } of rows)
      expect(words.sentence.startsWith(declaration.about.attribution[lang]!), name).toBe(true);
  });

  it('is approved: an editor has read them all', async () => {
    await expect(table(rows, lang)).toMatchFileSnapshot(`../../../tests/approved/compare.${lang}.txt`);
  });
});

describe('every answer', () => {
  const formulaOf = ({ question, ids: [a, b] }: Asked): string | null => {
    if (question === 'sum') return `${a} + ${b}`;
    if (question === 'difference') return `${a} - ${b}`;
    return question === 'rate' ? `${a} / ${b ?? 'months'}` : null;
  };

  it('is drawn where the model computes, and refused where it refuses', () => {
    for (const asked of all) {
      const formula = formulaOf(asked);
      if (formula === null || (asked.ids.length === 1 && asked.question !== 'rate')) continue;
      let isAllowed = true;
      try {
        derive(formula, declaration.figures);
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedError);
        isAllowed = false;
      }
      expect(ask(asked.question, asked.ids, declaration).kind, formula).toBe(isAllowed ? 'drawn' : 'refused');
    }
  });

  it('computes what the data says, under the same id', () => {
    const computed = all
      .map(({ question, ids }) => ask(question, ids, declaration))
      .flatMap((answer) => (answer.kind === 'drawn' && answer.derived ? [answer.derived] : []));
    expect(computed.map(({ id }) => id).sort()).toEqual(
      declaration.figures
        .filter(isDerived)
        .map(({ id }) => id)
        .sort(),
    );
    for (const { id, value } of computed)
      expect(declaration.figures.find((figure) => figure.id === id)).toMatchObject({ value });
  });

  it('suggests only what is not refused', () => {
    for (const { question, ids } of all) {
      const answer = ask(question, ids, declaration);
      for (const other of answer.kind === 'refused' ? answer.suggestions : [])
        expect(ask(other.question, other.ids, declaration).kind, JSON.stringify(other)).not.toBe('refused');
    }
  });

  it('does not depend on the order of the figures if the question has none', () => {
    for (const { question, ids } of all.filter(({ question }) => ['side', 'sum', 'rank'].includes(question)))
      if (ids.length === 2)
        expect(ask(question, [ids[1], ids[0]], declaration)).toEqual(ask(question, ids, declaration));
  });
});

/** All answers, by figure and by pair, with the sentence to quote above the answers that share it. */
function table(rows: readonly Row[], lang: string): string {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.ids.toSorted().join();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const blocks = [...groups.values()].sort((a, b) => a[0]!.ids.length - b[0]!.ids.length);
  return `${rows.length} questions\n\n${blocks.map((block) => blockOf(block, lang)).join('\n\n')}\n`;
}

function blockOf([first, ...others]: Row[], lang: string): string {
  const { sentence } = first!.words;
  const quoted = first!.answer.figures.map((id) => wordsOf(statedFigure(id, declaration), lang));
  const head = [quoted.join(' | '), sentence];
  const lines = [first!, ...others].map(({ question, ids, answer, words: own }) => {
    const as = answer.kind === 'drawn' ? answer.as : answer.kind;
    const said = [own.verdict, ...own.why].join(' ');
    const last = own.sentence === sentence ? [] : [`    ${own.sentence}`];
    return [`  ${question} ${ids.join(' ')} (${as}): ${said}`, ...last].join('\n');
  });
  return [...head, ...lines].join('\n');
}
