import { declaration } from '../../declaration.ts';
import { declared, frozenOn, quoted, short, written } from './facts.ts';
import { even, holds, runsAround } from './run.ts';
import type { Rule, Sighting } from './sighting.ts';

/** Returns the position of the number in its normalised words. */
const evenPlace = ({ text, start, end }: Pick<Sighting, 'text' | 'start' | 'end'>): [number, number] => {
  const head = even(`${text.slice(0, start)}\u0001`).length - 1;
  return [head, head + even(text.slice(start, end)).length];
};

/** Caches a rule’s result by words and position: the same words occur on many pages. */
function once(find: (sighting: Sighting) => boolean): (sighting: Sighting) => boolean {
  const kept = new Map<string, boolean>();
  return (sighting) => {
    const { lang, text, start, authored: own } = sighting;
    if (own !== null) return find(sighting);
    const key = `${lang} ${String(start)} ${text}`;
    const is = kept.get(key) ?? find(sighting);
    kept.set(key, is);
    return is;
  };
}

/** Words of the declaration, to the letter. */
const isQuoted = once((sighting: Sighting): boolean => {
  const { text, start, end } = sighting;
  return (
    declared.is(text) ||
    runsAround(text, start, end).some((run) => declared.has(run)) ||
    holds(quoted, even(text), ...evenPlace(sighting))
  );
});

/** Written words, which are traced by themselves. */
const isWritten = once((sighting: Sighting): boolean => {
  const { text, start, end, lang, authored: own } = sighting;
  const texts = written.get(lang);
  if (own !== null || texts === undefined) return false;
  return (
    texts.is(text) ||
    runsAround(text, start, end).some((run) => texts.has(run)) ||
    holds(short.get(lang) ?? [], even(text), ...evenPlace(sighting))
  );
});

/** A context note, or a fact of the lesson, that gives its sources. */
const isSourced = ({ authored: own }: Sighting): boolean => own?.isSourced === true;

/** Words in a correction, old or new; the check of the data validates them. */
const isCorrection = ({ authored: own, file, holders }: Sighting): boolean =>
  own === null
    ? file.endsWith('/corrections/index.html') && holders.some(({ name }) => name === 'del')
    : own.file === 'corrections.json' && /· sa(id|ys)$/.test(own.place);

/** Words of a frozen copy that a later correction lists as wrong. */
const isKept = ({ text, start, end, lang, file }: Sighting): boolean => {
  const day = [...frozenOn].find(([hash]) => file.startsWith(`v/${hash}/`))?.[1];
  if (day === undefined) return false;
  const wrong = declaration.corrections
    .filter(({ date }) => date > day)
    .flatMap(({ changes }) => changes.map(({ said }) => said?.[lang] ?? ''))
    .filter((words) => words !== '');
  const [from, to] = evenPlace({ text, start, end });
  return holds(wrong.map(even), even(text), from, to);
};

/** Rules for numbers in words that occur elsewhere unchanged. */
export const inWords: readonly Rule[] = [
  { name: 'the text', traces: isQuoted },
  { name: 'a note with its source', traces: isSourced },
  { name: 'words that are traced themselves', traces: isWritten },
  { name: 'words of a correction', traces: isCorrection },
  { name: 'words of a copy that were corrected since', traces: isKept },
];
