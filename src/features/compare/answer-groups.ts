import type { ComparedAnswer, CompareData } from '../../contract/compare.ts';
import { selectionAt } from '../../figure/compare/selection.ts';

/** Answers of one kind with one reason: their verdicts. */
interface AnswerRow extends Pick<ComparedAnswer, 'kind' | 'why'> {
  key: string;
  verdicts: number[];
}

/** The answers about one number: alone, and with another number. */
export interface AnswerGroup {
  id: string;
  parts: { other: string; rows: AnswerRow[] }[];
  /** Numbers before it, whose groups have the answers about both. */
  before: string[];
}

type Data = Pick<CompareData, 'figures' | 'answers'>;

function rowsOf(about: readonly string[], { answers }: Data): AnswerRow[] {
  const rows: AnswerRow[] = [];
  for (const [key, { kind, why, verdict }] of Object.entries(answers)) {
    const { figures } = selectionAt(key);
    if (figures.length !== about.length || !about.every((id) => figures.includes(id))) continue;
    const same = rows.find((row) => row.kind === kind && row.why.join() === why.join());
    if (same) same.verdicts.push(verdict);
    else rows.push({ key, kind, why, verdicts: [verdict] });
  }
  return rows;
}

/** Returns all answers, number by number; those about two numbers stand with the first of them in the text. */
export const answerGroups = (data: Data): AnswerGroup[] =>
  data.figures.map(({ id }, i) => ({
    id,
    parts: [
      { other: '', rows: rowsOf([id], data) },
      ...data.figures.slice(i + 1).map((other) => ({ other: other.id, rows: rowsOf([id, other.id], data) })),
    ],
    before: data.figures.slice(0, i).map((other) => other.id),
  }));
