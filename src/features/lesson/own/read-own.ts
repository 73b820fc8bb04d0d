import type { LessonData } from '../../../contract/lesson.ts';
import { fill } from '../../../i18n/format.ts';
import { carriedLesson } from '../../../interaction/carried-lesson.ts';
import { parseQuery } from '../../../model/own-lesson/address.ts';
import type { Offered, OwnLesson } from '../../../model/own-lesson/own-lesson.ts';
import { CARRIED } from '../../../model/own-lesson/query.ts';
import { parseJson, type Parsed } from '../../../model/own-lesson/parse.ts';

export const offeredOf = ({ declaration, steps }: LessonData): Offered => ({
  declaration,
  steps: steps.map(({ id }) => id),
});

/** States what is wrong with a lesson, or what was skipped; '' if nothing. */
export function reportOf(parsed: Parsed, words: LessonData['words']): string {
  if (parsed.issue) {
    const { reason, field } = parsed.issue;
    return fill(words[`own.issue.${reason}`], { field });
  }
  const skipped = [...parsed.unknown, ...parsed.repeated];
  return skipped.length === 0 ? '' : fill(words['own.skipped'], { steps: skipped.join(', ') });
}

/** Reads the lesson of an address; null if there is none to show. */
export function readOwn(query: string, data: LessonData): { lesson: OwnLesson | null; report: string } {
  const json = query === CARRIED ? carriedLesson() : null;
  if (query === CARRIED && json === null) return { lesson: null, report: data.words['own.gone'] };
  const offered = offeredOf(data);
  const parsed = json === null ? parseQuery(query, offered) : parseJson(json, offered);
  return parsed
    ? { lesson: parsed.lesson ?? null, report: reportOf(parsed, data.words) }
    : { lesson: null, report: '' };
}
