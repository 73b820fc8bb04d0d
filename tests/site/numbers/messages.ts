import { messages } from './facts.ts';

/** What stood at the places of a message, by their names. */
export type Filled = Record<string, string>;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A number in digits, with what groups them. */
const DIGITS = '\\d+(?:[.,\\u00a0\\u202f]\\d+)*';

const made = new Map<string, RegExp[]>();

/** A message as patterns: what is put in at one of its ends is a number, or goes on to the end of the words. */
function patterns(key: string, lang: string): RegExp[] {
  const id = `${lang} ${key}`;
  const known = made.get(id);
  if (known) return known;
  const message = messages[lang]?.[key];
  if (message === undefined) throw new Error(`no message "${key}" in "${lang}"`);
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
  made.set(id, all);
  return all;
}

/** What a text says of a message at a place: all ways in which the words from `start` to `end` are put into it. */
export function* filledAt(
  key: string,
  lang: string,
  text: string,
  start: number,
  end: number,
): Generator<Filled> {
  // Most messages are far from most texts: their words are looked for before their patterns are.
  const words = messages[lang]?.[key]?.split(/\{\w+\}/) ?? [];
  const lower = text.toLowerCase();
  if (!words.every((part) => lower.includes(part.toLowerCase()))) return;
  for (const pattern of patterns(key, lang))
    for (const match of text.matchAll(pattern))
      if (match.index <= start && end <= match.index + match[0].length) yield match.groups ?? {};
}

/** Whether a place of a text is where a message puts something in, not far from the words before it. */
export function follows(key: string, lang: string, text: string, at: number): boolean {
  const [before = ''] = messages[lang]?.[key]?.split(/\{\w+\}/) ?? [];
  const start = text.lastIndexOf(before, at);
  return before !== '' && start !== -1 && at - start - before.length <= LONGEST;
}

/** Letters of what is put in: an interval in words. */
const LONGEST = 40;
