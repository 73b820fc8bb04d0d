import { textFile } from '../../model/text-file.ts';
import { parseNote } from './parse-note.ts';
import type { ReadContext } from './jsonld.ts';
import type { Motivation, Note } from './note.ts';
import { refused, type ParsedNote } from './read-result.ts';

/** Messages for a file that people read. */
export interface Words {
  title: string;
  /** Title and address of the text. */
  source: string;
  /** Returns the name of a passage: "section 2, point 3". */
  placeOf: (segment: string) => string;
  kindOf: (motivation: Motivation) => string;
}

/*
 * Each note has a heading, a comment with the fields for machines, its quotation as a block quote, and its
 * text as a code block. The fence is longer than any in the text: no note can end it, and nothing is escaped.
 *
 *   ## 1. section 2, point 3 · I wonder
 *   <!-- note {"id":"urn:uuid:…","segment":"s2-c3", …} -->
 *   > 5.000 sans logement
 *
 *   ```text
 *   How do they know?
 *   ```
 */
const COMMENT = /^<!-- note (\{[^\n]*\}) -->$/;
const FENCE = /^(`{3,})[^`]*$/;

/** Formats JSON that cannot end a comment. */
const inComment = (value: object): string =>
  JSON.stringify(value).replace(/[<>]|-(?=-)|-$/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

/** Escapes characters that have a meaning in Markdown. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&~|$]/g, '\\$&')
    .replace(/^(\s*)([#+=-]|\d+(?=[.)]))/, (_all, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );

/** Removes backslashes before punctuation. */
const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** Returns a fence longer than any run of backticks in the text. */
function fenceFor(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(Math.max(3, longest + 1));
}

function section(note: Note, number: number, lang: string, { placeOf, kindOf }: Words): string {
  const { id, motivation, created, modified, segment, prefix, suffix, exact, text } = note;
  const known = { id, motivation, created, modified, source: textFile(lang), segment, prefix, suffix };
  const fence = fenceFor(text);
  return [
    `## ${String(number)}. ${escaped(placeOf(segment))} · ${escaped(kindOf(motivation))}`,
    `<!-- note ${inComment(known)} -->`,
    `> ${escaped(exact)}`,
    ...(text ? [`${fence}text\n${text}\n${fence}`] : []),
  ].join('\n\n');
}

/** Formats notes as Markdown, in the given order; readMarkdown() restores them to the letter. */
export const writeMarkdown = (notes: readonly Note[], lang: string, words: Words): string =>
  `${[
    `# ${escaped(words.title)}`,
    escaped(words.source),
    ...notes.map((note, index) => section(note, index + 1, lang, words)),
  ].join('\n\n')}\n`;

/** Reads the code block at an index, and returns the index after it; `inside` is null if it never ends. */
function block(lines: readonly string[], at: number): { inside: string[] | null; next: number } | null {
  const fence = FENCE.exec(lines[at] ?? '')?.[1];
  if (!fence) return null;
  const isEnd = (line: string) => /^`{3,}\s*$/.test(line) && line.trimEnd().length >= fence.length;
  // Search from here, not from the first line: in a file of nothing but blocks the time stays linear.
  for (let end = at + 1; end < lines.length; end++)
    if (isEnd(lines[end] ?? '')) return { inside: lines.slice(at + 1, end), next: end + 1 };
  return { inside: null, next: lines.length };
}

function afterBlanks(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && lines[next]?.trim() === '') next++;
  return next;
}

/** Reads the block quote at an index; an editor may have wrapped its lines. */
function quotation(lines: readonly string[], at: number): { exact: string; next: number } {
  let next = at;
  while (lines[next]?.startsWith('>')) next++;
  const said = lines.slice(at, next).map((line) => line.replace(/^> ?/, ''));
  return { exact: unescaped(said.join(' ')), next };
}

/** Parses the JSON of a note’s comment; null if it is invalid. */
function knownIn(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return value as Record<string, unknown>;
  } catch {
    return null;
  }
}

function claim(
  lines: readonly string[],
  at: number,
  json: string,
  context: ReadContext,
): { claim: ParsedNote; next: number } {
  const { exact, next: afterQuote } = quotation(lines, afterBlanks(lines, at + 1));
  const said = block(lines, afterBlanks(lines, afterQuote));
  const next = said?.next ?? afterQuote;
  const known = knownIn(json);
  const text = said?.inside?.join('\n') ?? '';
  if (said && !said.inside) return { claim: refused('cutOff', exact), next };
  if (!known) return { claim: refused('shape', exact, text), next };
  const { id, motivation, created, modified, segment, prefix, suffix, source } = known;
  const isOther = source !== undefined && source !== textFile(context.lang);
  if (isOther) return { claim: refused('otherText', exact, text), next };
  const given = { id, motivation, created, modified, segment, prefix, suffix, exact, text };
  return { claim: parseNote(given, context.now, context.makeId), next };
}

/** Parses notes in Markdown as writeMarkdown() formats them; skips everything else. */
export function readMarkdown(markdown: string, context: ReadContext): ParsedNote[] {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  const claims: ParsedNote[] = [];
  for (let at = 0; at < lines.length;) {
    const json = COMMENT.exec((lines[at] ?? '').trimEnd())?.[1];
    if (json === undefined) {
      at = block(lines, at)?.next ?? at + 1;
      continue;
    }
    const found = claim(lines, at, json, context);
    claims.push(found.claim);
    at = found.next;
  }
  return claims.length ? claims : [refused('none')];
}
