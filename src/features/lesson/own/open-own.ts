import type { LessonData } from '../../../contract/lesson.ts';
import { carryLesson } from '../../../interaction/carried-lesson.ts';
import { offeredOf, reportOf } from '../../../interaction/read-own.ts';
import { formatQuery } from '../../../model/own-lesson/address.ts';
import { formatJson } from '../../../model/own-lesson/format.ts';
import { CARRIED } from '../../../model/own-lesson/query.ts';
import { parseJson } from '../../../model/own-lesson/parse.ts';

/** Opens the lesson of a file. Returns what is wrong with it; otherwise the page is loaded again with it. */
export async function openOwn(file: File, data: LessonData): Promise<string> {
  const parsed = parseJson(await file.text().catch(() => ''), offeredOf(data));
  if (parsed.issue) return reportOf(parsed, data.words);
  // The page that is loaded names the steps that it skips.
  const skipped = [...parsed.unknown, ...parsed.repeated].map((id) => ({ id }));
  const lesson = { ...parsed.lesson, items: [...parsed.lesson.items, ...skipped] };
  // A file has no server; elsewhere the words of a teacher would be sent to it with the address.
  const isFile = location.protocol === 'file:';
  if (!isFile) carryLesson(formatJson(lesson));
  location.assign(`${location.pathname}${isFile ? formatQuery(lesson) : CARRIED}`);
  return '';
}
