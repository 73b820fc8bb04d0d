import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeHeadline } from '../../src/features/exercises/judge/headline.ts';
import { headlineRule } from '../../src/features/exercises/headline-rule.ts';
import { createLocale } from '../../src/i18n/locale.ts';
import { grammar, headlineWords } from '../../src/i18n/grammars.ts';
import { fold } from '../../src/features/search/fold.ts';
import { join } from '../../src/features/search/join.ts';
import { matches, sought } from '../../src/features/search/matches.ts';
import { results } from '../../src/features/search/results.ts';
import {
  isPlural,
  parseGuess,
  formatValue,
  axisPercent,
  formatInput,
  type Scale,
} from '../../src/figure/guess/guess.ts';
import { anchor, AnchorError, runOf } from '../../src/model/anchor.ts';
import { derive, FormulaError, RefusedError } from '../../src/model/derive.ts';
import { DataError } from '../../src/model/issue.ts';
import {
  numbers,
  qualifierBefore,
  qualifierStart,
  relationBefore,
  ungrouped,
  wordsOn,
} from '../../src/model/numerals.ts';
import { period } from '../../src/model/period.ts';
import { languagesAmong } from '../../src/model/text-file.ts';
import { splitText } from '../../src/model/texts.ts';
import { declaration } from '../declaration.ts';
import { anyText, damaged, textOf } from './arbitraries.ts';
import { holds } from './property.ts';

const { languages } = declaration;
const grammars = await Promise.all(languages.map(grammar));
const headlineGrammars = await Promise.all(languages.map(headlineWords));
const passages = languages.flatMap((lang) => Object.values(declaration.segments[lang]!));
const passage = fc.constantFrom(...passages).chain(damaged);

describe.each(languages.map((lang, i) => ({ lang, own: grammars[i]!, headlines: headlineGrammars[i]! })))(
  'the number grammar of $lang',
  ({ lang, own, headlines }) => {
    const pieces = [
      ...Object.keys(own.words),
      ...Object.keys(own.joined),
      ...Object.keys(own.scales),
      ...Object.keys(own.phrases),
      ...own.group,
      own.decimal,
      ...own.about,
      ...own.moreThan,
      ...own.lessThan,
      ...Object.values(own.relations).flat(),
      ...['-', '\u2011', ' ', '\u00a0', '\u202f', '1', '12', '345', '000', 'XIV', 'DIX', 'IIII'],
    ];
    const text = fc.oneof(textOf(pieces), textOf(pieces), passage, anyText);

    it('finds numbers in any text where they stand, one after the other, each with a value', () =>
      holds(
        fc.property(text, (each) => {
          const nfc = each.normalize('NFC');
          let before = 0;
          for (const { token, value, start, end } of numbers(each, own)) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(nfc.slice(start, end)).toBe(token);
            expect(value).not.toBeNaN();
            before = end;
          }
        }),
      ));

    it('says of any place in any text how it is qualified', () =>
      holds(
        fc.property(text, fc.nat(), (each, place) => {
          const start = place % (each.normalize('NFC').length + 1);
          expect(['=', '~', '>', '<']).toContain(qualifierBefore(each, start, own));
          expect([null, 'part-of', 'adds-to', 'follows']).toContain(relationBefore(each, start, own));
          const from = qualifierStart(each, start, own);
          expect(from >= 0 && from <= start).toBe(true);
          expect(
            each
              .normalize('NFC')
              .slice(0, start)
              .trimEnd()
              .endsWith(wordsOn(each, start, own)),
          ).toBe(true);
        }),
      ));

    it('takes what groups digits away, and nothing else', () =>
      holds(
        fc.property(text, (each) => {
          const bare = ungrouped(each, own);
          expect(bare.replace(/\D/g, '')).toBe(each.replace(/\D/g, ''));
          expect(bare.length).toBeLessThanOrEqual(each.length);
        }),
      ));

    it('judges any headline', () => {
      const rule = headlineRule(declaration, createLocale(lang));
      const language = { numerals: own, headlines };
      return holds(
        fc.property(text, (each) => {
          const findings = judgeHeadline(each, rule, language, []);
          expect(['speaks', 'perhaps', 'silent']).toContain(findings.at(-1)?.is);
        }),
      );
    });
  },
);

describe('a quotation', () => {
  it('of any words stands where it is found, or is not found once', () =>
    holds(
      fc.property(passage, anyText, fc.nat(), fc.nat(), (text, other, from, to) => {
        const exact = text.slice(from % (text.length + 1), to % (text.length + 1)) || other;
        try {
          const { start, end, exactStart, exactEnd } = anchor(text, { exact, prefix: '', suffix: '' });
          expect(text.normalize('NFC').slice(start, end)).toBe(runOf({ exact }));
          expect([start, end]).toEqual([exactStart, exactEnd]);
        } catch (error) {
          expect(error).toBeInstanceOf(AnchorError);
          expect((error as AnchorError).count).not.toBe(1);
        }
      }),
    ));
});

describe('a search', () => {
  const documents = passages.map((text, i) => ({
    kind: 'text' as const,
    lang: 'fr',
    id: String(i),
    place: String(i),
    text,
  }));
  const sign = fc.constantFrom(
    '.',
    '*',
    '(',
    ')',
    '[',
    ']',
    '\\',
    '^',
    '$',
    '|',
    '+',
    '?',
    '{',
    '}',
    '.*',
    '(a+)+',
  );
  const lettersOf = (text: string): string => join(fold(text).text).text;
  const query = fc.oneof(anyText, textOf(['an', 'de', '28', '5.000', ' ']), sign);

  it('for any pattern finds whole letters, which are those that were sought', () =>
    holds(
      fc.property(query, fc.oneof(passage, anyText), (typed, text) => {
        let before = 0;
        for (const { start, end } of matches(typed, text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(lettersOf(text.slice(start, end))).toContain(join(sought(typed)).text);
          before = end;
        }
      }),
    ));

  it('finds words of the text wherever they stand', () =>
    holds(
      fc.property(fc.constantFrom(...documents), fc.nat(), fc.nat(), (document, from, to) => {
        const words = document.text.split(' ');
        const typed = words.slice(from % words.length, (from % words.length) + 1 + (to % 4)).join(' ');
        if (join(sought(typed)).text.length < 2) return;
        const found = results(typed, [document]);
        expect(found).not.toHaveLength(0);
        for (const { snippet } of found) expect(lettersOf(snippet.match)).toContain(join(sought(typed)).text);
      }),
    ));

  it('folds any text, and remembers where each letter comes from', () =>
    holds(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        expect(starts.every((start, i) => start < (ends[i] ?? 0))).toBe(true);
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
      }),
    ));
});

describe('what a class types as its guess', () => {
  const scale: Scale = {
    intl: 'fr-FR',
    group: '.]\\^-',
    decimal: ',',
    factor: 1_000_000,
    to: 1e9,
    small: '{value} euros',
    large: '{value} d’euros',
  };

  it('is a number that can be drawn and said, or a named fault', () =>
    holds(
      fc.property(
        fc.oneof(anyText, textOf(['1', '.', ',', ' ', '000'])),
        fc.constantFrom(1, 1_000_000),
        (text, factor) => {
          const typed = parseGuess(text, { ...scale, factor });
          if (typed.is === 'fault') expect(['digits', 'whole']).toContain(typed.fault);
          if (typed.is !== 'value') return;
          expect(Number.isFinite(typed.value) && typed.value >= 0).toBe(true);
          expect(axisPercent(typed.value, scale)).toBeLessThanOrEqual(100);
          expect(isPlural(typed.value, scale)).toBeTypeOf('boolean');
          expect(formatValue(typed.value, scale)).toMatch(/\d/);
        },
      ),
    ));

  it('reads back as it is written', () =>
    holds(
      fc.property(fc.nat(1_000_000_000), (value) => {
        const own = { ...scale, factor: 1, group: '\u202f' };
        expect(parseGuess(formatInput(value, own), own)).toEqual({ is: 'value', value });
      }),
    ));
});

describe('small grammars of the data', () => {
  it('read any formula, or refuse it by a reason', () =>
    holds(
      fc.property(
        fc.oneof(
          anyText,
          fc
            .array(
              fc.constantFrom(
                '+',
                '-',
                '/',
                '=',
                'months',
                'constructor',
                ...declaration.figures.map(({ id }) => id),
              ),
            )
            .map((words) => words.join(' ')),
        ),
        (formula) => {
          try {
            const { value, wasDerivedFrom } = derive(formula, declaration.figures);
            expect(Number.isFinite(value)).toBe(true);
            expect(wasDerivedFrom.length).toBeLessThanOrEqual(2);
          } catch (error) {
            expect([RefusedError, FormulaError].some((known) => error instanceof known)).toBe(true);
            expect((error as Error).message).not.toBe('');
          }
        },
      ),
    ));

  it('read any period, or refuse it by name', () =>
    holds(
      fc.property(fc.oneof(anyText, textOf(['2015', '-', '02', '30', '/', '~', '0', '99999'])), (text) => {
        try {
          const { start, end, months } = period(text);
          expect(start <= end).toBe(true);
          expect(months === null || months >= 0).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          const { message } = error as Error;
          expect([text, ...text.split('/')].some((part) => message.endsWith(`: "${part}"`))).toBe(true);
        }
      }),
    ));

  it('cut any text into the passages of an outline, or say that it has other lines', () =>
    holds(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, ids) => {
        const outline = ids.map((id) => ({ id, kind: 'paragraph' as const }));
        try {
          expect(
            Object.values(splitText('text.fr.txt', text, outline)).every((each) => each.trim() !== ''),
          ).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
          expect((error as Error).message).toContain('text.fr.txt');
        }
      }),
    ));

  it('take languages from the names of files alone', () =>
    holds(
      fc.property(fc.array(anyText.map((text) => `text.${text}.txt`)), (files) => {
        for (const tag of languagesAmong(files)) expect(files).toContain(`text.${tag}.txt`);
      }),
    ));
});
