import type { TaskList } from '../../../contract/exercises.ts';
import type { SummaryKey } from '../../../contract/script-words.ts';
import { fill } from '../../../i18n/format.ts';
import { questionsOf, standingOf, type Standing, type Work } from './work.ts';

/** A task in the summary: what became of it, and what was written. */
export interface SummaryItem {
  id: string;
  number: number;
  title: string;
  standing: Standing;
  texts: { id: string; name: string; text: string }[];
}

/** Returns the tasks with what became of them. */
export const summaryItems = ({ tasks, fields }: TaskList, work: Work): SummaryItem[] =>
  tasks.map((task) => {
    const texts = questionsOf(work, task).flatMap((question) => Object.entries(question.texts));
    return {
      id: task.id,
      number: task.number,
      title: task.title,
      standing: standingOf(work, task),
      texts: fields.flatMap(({ id, name }) =>
        texts
          .filter(([field, text]) => field === id && text.trim() !== '')
          .map(([, text]) => ({ id, name, text: text.trim() })),
      ),
    };
  });

/** Returns how many tasks were right at the first try, right after help, and not yet right. */
export function countsText(items: readonly SummaryItem[], words: Record<SummaryKey, string>): string {
  const count = (standing: Standing) => String(items.filter((each) => each.standing === standing).length);
  return fill(words['summary.counts'], {
    first: count('first'),
    helped: count('helped'),
    stuck: count('stuck'),
    written: count('written'),
  });
}

/** Returns the summary as a text to paste. */
export function summaryText(
  items: readonly SummaryItem[],
  { name, text, words }: { name: string; text: string; words: Record<SummaryKey, string> },
): string {
  const lines = items.flatMap(({ number, title, standing, texts }) => [
    fill(words['summary.line'], {
      number: String(number),
      title,
      standing: words[`summary.is.${standing}` satisfies SummaryKey],
    }),
    ...texts.map((each) => `   ${fill(words['summary.written'], { name: each.name, text: each.text })}`),
  ]);
  return [
    [words['summary.title'], text, name].filter(Boolean).join('\n'),
    countsText(items, words),
    lines.join('\n'),
  ].join('\n\n');
}
