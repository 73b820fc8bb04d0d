import { formsOf } from '../../message-forms.ts';
import { messages } from './facts.ts';

/** Values of a message’s placeholders, by name. */
export type Filled = Record<string, string>;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A number in digits, with separators. */
const DIGITS = '\\d+(?:[.,\\u00a0\\u202f]\\d+)*';

const made = new Map<string, RegExp[]>();

/** Returns the texts of a message, one for each of its plural forms. */
function textsOf(key: string, lang: string): string[] {
  const message = messages[lang]?.[key];
  if (message === undefined) throw new Error(`no message "${key}" in "${lang}"`);
  return formsOf(message);
}

/** Builds patterns from a message: a placeholder at either end matches a number, or all remaining words. */
function patterns(message: string): RegExp[] {
  const known = made.get(message);
  if (known) return known;
  const parts = message.split(/\{(\w+)\}/);
  const [first, last] = [parts[0] === '' ? 1 : -1, parts.at(-1) === '' ? parts.length - 2 : -1];
  const ends = [`(?<![\\d.,])${DIGITS}`, '[^\\n]+'];
  const all = ends.flatMap((start) =>
    ends.map((end) => {
      const inside = (i: number) => (i === last ? end : i === first ? start : '[^\\n]+?');
      const source = parts.map((part, i) => (i % 2 === 0 ? literal(part) : `(?<${part}>${inside(i)})`));
      return new RegExp(source.join(''), 'giu');
    }),
  );
  made.set(message, all);
  return all;
}

/** Yields all ways in which a message occurs in a text around the words from `start` to `end`. */
export function* filledAt(
  key: string,
  lang: string,
  text: string,
  start: number,
  end: number,
): Generator<Filled> {
  // Most messages do not occur in most texts: compare their words before their patterns.
  const lower = text.toLowerCase();
  const near = textsOf(key, lang).filter((message) =>
    message.split(/\{\w+\}/).every((part) => lower.includes(part.toLowerCase())),
  );
  for (const pattern of near.flatMap(patterns))
    for (const match of text.matchAll(pattern))
      if (match.index <= start && end <= match.index + match[0].length) yield match.groups ?? {};
}

/** True if a position of a text is that of a message’s placeholder, close to the words before it. */
export function follows(key: string, lang: string, text: string, at: number): boolean {
  return textsOf(key, lang).some((message) => {
    const [before = ''] = message.split(/\{\w+\}/);
    const start = text.lastIndexOf(before, at);
    return before !== '' && start !== -1 && at - start - before.length <= LONGEST;
  });
}

/** Greatest length of a value in characters: an interval in words. */
const LONGEST = 40;
