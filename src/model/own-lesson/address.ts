import { formatJson } from './format.ts';
import { isChoice, isStep, type Offered, type OwnLesson } from './own-lesson.ts';
import { parseJson, parseSteps, type Parsed } from './parse.ts';

/** Longest query of a lesson: servers refuse requests of more than eight kilobytes. */
export const LONGEST = 7000;

/** Encodes a text in letters that an address can hold as they are. */
function encoded(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Decodes such letters; null if they are none. */
function decoded(letters: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Formats a lesson as a query: its steps if it only chooses them, otherwise its JSON. */
export const formatQuery = (lesson: OwnLesson): string =>
  isChoice(lesson)
    ? `?steps=${lesson.items
        .filter(isStep)
        .map(({ id }) => id)
        .join(',')}`
    : `?lesson=${encoded(formatJson(lesson))}`;

/** The lesson of a query; null if it names none. */
export function parseQuery(query: string, offered: Offered): Parsed | null {
  const values = new URLSearchParams(query);
  const steps = values.get('steps');
  const letters = values.get('lesson');
  if (letters !== null) {
    const json = decoded(letters);
    return json === null ? { issue: { reason: 'notJson', field: '' } } : parseJson(json, offered);
  }
  return steps === null ? null : parseSteps(steps, offered);
}
