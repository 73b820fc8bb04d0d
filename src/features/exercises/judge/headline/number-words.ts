import type { NumeralGrammar } from '../../../../model/grammar.ts';
import type { HeadlineGrammar } from '../../../../model/headline-grammar.ts';
import { numbers, type NumberFound } from '../../../../model/numerals.ts';

/** Tells whether a number may continue the one before it: "deux mille" and "sept cents". */
function continues(text: string, before: NumberFound, next: NumberFound): boolean {
  const isJoined = /^[ \u00a0-]$/.test(text.slice(before.end, next.start));
  const place = 10 ** String(next.value).length;
  return isJoined && !/\d/.test(before.token + next.token) && before.value % place === 0;
}

/** Joins the number words that `numbers` reads one by one. */
function joined(text: string, found: readonly NumberFound[]): NumberFound[] {
  const all: NumberFound[] = [];
  for (const next of found) {
    const last = all.at(-1);
    if (!last || !continues(text, last, next)) all.push(next);
    else {
      const { start, value } = last;
      const token = text.slice(start, next.end);
      all[all.length - 1] = { token, value: value + next.value, start, end: next.end };
    }
  }
  return all;
}

/** Multiplies a number in digits by the letter that follows it: "7k", "100m". */
function withShort(text: string, found: NumberFound, short: HeadlineGrammar['short']): NumberFound {
  const letters = /\d$/.test(found.token) ? /^ ?([a-z]{1,2})(?!\p{L})/iu.exec(text.slice(found.end)) : null;
  const factor = short[letters?.[1]?.toLowerCase() ?? ''];
  if (!letters || factor === undefined) return found;
  const end = found.end + letters[0].length;
  return { token: text.slice(found.start, end), value: found.value * factor, start: found.start, end };
}

/** Tells whether a token is a Roman numeral; in a headline it is rather a word: "MM. Cazeneuve et Rudd". */
const isRoman = ({ token }: NumberFound, { words }: NumeralGrammar): boolean =>
  /^[IVXLCDM]+$/.test(token) && words[token.toLowerCase()] === undefined;

/** Returns the numbers of a headline, in digits, in words or short. */
export function numbersIn(text: string, grammar: NumeralGrammar, own: HeadlineGrammar): NumberFound[] {
  const found = numbers(text, grammar).filter((number) => !isRoman(number, grammar));
  return joined(text, found).map((number) => withShort(text, number, own.short));
}
