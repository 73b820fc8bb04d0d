import type { OwnKey } from '../contract/script-words.ts';
import { fill } from '../i18n/format.ts';
import { parseQuery } from '../model/own-lesson/address.ts';
import type { Offered, OwnLesson } from '../model/own-lesson/own-lesson.ts';
import { CARRIED } from '../model/own-lesson/query.ts';
import { parseJson, type Parsed } from '../model/own-lesson/parse.ts';
import { carriedLesson } from './carried-lesson.ts';

/** The lesson of a page, of which one’s own is a choice, and the words for what cannot be opened. */
interface PageLesson {
  declaration: string;
  steps: readonly { id: string }[];
  words: Record<OwnKey, string>;
}

export const offeredOf = ({ declaration, steps }: PageLesson): Offered => ({
  declaration,
  steps: steps.map(({ id }) => id),
});

/** States what is wrong with a lesson, or what was skipped; '' if nothing. */
export function reportOf(parsed: Parsed, words: PageLesson['words']): string {
  if (parsed.issue) {
    const { reason, field } = parsed.issue;
    return fill(words[`own.issue.${reason}`], { field });
  }
  const skipped = [...parsed.unknown, ...parsed.repeated];
  return skipped.length === 0 ? '' : fill(words['own.skipped'], { steps: skipped.join(', ') });
}

/** Reads the lesson of an address; null if there is none to show. */
export function readOwn(query: string, page: PageLesson): { lesson: OwnLesson | null; report: string } {
  const json = query === CARRIED ? carriedLesson() : null;
  if (query === CARRIED && json === null) return { lesson: null, report: page.words['own.gone'] };
  const offered = offeredOf(page);
  const parsed = json === null ? parseQuery(query, offered) : parseJson(json, offered);
  return parsed
    ? { lesson: parsed.lesson ?? null, report: reportOf(parsed, page.words) }
    : { lesson: null, report: '' };
}
