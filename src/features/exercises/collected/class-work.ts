import type { TaskList } from '../../../contract/exercises.ts';
import type { HandedIn, Refusal } from '../handing-in/work-file.ts';
import { summaryItems, type SummaryItem } from '../handing-in/summary-text.ts';
import type { Standing } from '../handing-in/work.ts';

/** A file of one student’s work. */
export interface StudentFile extends HandedIn {
  file: string;
}

/** A file that cannot be taken. */
export interface RefusedFile {
  file: string;
  refused: Refusal;
  /** The place of a wrong form; empty for another reason. */
  at: string;
}

/** A student in the results of a task. */
export interface Student {
  file: string;
  name: string;
  lang: string;
}

/** The results of a class in one task. */
export interface TaskResults extends Pick<SummaryItem, 'id' | 'number' | 'title'> {
  /** Students by standing, in the order of the standings; standings that nobody has are left out. */
  groups: { standing: Standing; students: Student[] }[];
  /** Texts of the students who wrote some. */
  written: { student: Student; texts: SummaryItem['texts'] }[];
}

const STANDINGS: readonly Standing[] = ['first', 'helped', 'stuck', 'written', 'begun', 'untouched'];

/** Returns the results of all tasks. */
export function classResults(list: TaskList, files: readonly StudentFile[]): TaskResults[] {
  const students = files.map(({ file, name, lang, work }) => ({
    student: { file, name: name || file, lang },
    items: summaryItems(list, work),
  }));
  return list.tasks.map(({ id, number, title }, i) => {
    const results = students.flatMap(({ student, items }) => {
      const item = items[i];
      return item ? [{ student, item }] : [];
    });
    return {
      id,
      number,
      title,
      groups: STANDINGS.map((standing) => ({
        standing,
        students: results.filter(({ item }) => item.standing === standing).map(({ student }) => student),
      })).filter((group) => group.students.length > 0),
      written: results.flatMap(({ student, item: { texts } }) => (texts.length ? [{ student, texts }] : [])),
    };
  });
}

/** Adds files in the order of the names; a file whose content is there already is left out. */
export function withFiles(files: readonly StudentFile[], added: readonly StudentFile[]): StudentFile[] {
  const content = ({ file: _, ...handedIn }: StudentFile) => JSON.stringify(handedIn);
  const all = new Map([...files, ...added].map((each) => [content(each), each]));
  return [...all.values()].sort((a, b) => (a.name || a.file).localeCompare(b.name || b.file));
}
