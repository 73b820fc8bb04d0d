import type { ComparedAnswer, CompareData } from '../../contract/compare.ts';
import { isOrdered } from '../../model/compare/question.ts';
import { selectionAt } from './selection.ts';

/** Questions with one answer: their names in a list. */
export interface AnswerRow {
  key: string;
  names: string[];
  answer: ComparedAnswer;
}

/** The answers about one number: alone, and with another number. */
export interface AnswerGroup {
  id: string;
  parts: { other: string; rows: AnswerRow[] }[];
  /** Numbers before it, whose groups have the answers about both. */
  before: string[];
}

type Data = Pick<CompareData, 'figures' | 'answers' | 'questions'>;

/** The name of a question in a list: with both numbers if their order matters. */
function nameOf(key: string, { figures, questions }: Data): string {
  const { figures: ids, question } = selectionAt(key);
  const { name, between } = questions[question];
  if (ids.length < 2 || !isOrdered(question)) return name;
  return ids.map((id) => figures.find((figure) => figure.id === id)?.quoted ?? '').join(` ${between} `);
}

const isSame = (a: ComparedAnswer, b: ComparedAnswer): boolean =>
  a.kind === b.kind && a.verdict === b.verdict && a.why.join() === b.why.join();

function rowsOf(about: readonly string[], data: Data): AnswerRow[] {
  const rows: AnswerRow[] = [];
  for (const [key, answer] of Object.entries(data.answers)) {
    const { figures } = selectionAt(key);
    if (figures.length !== about.length || !about.every((id) => figures.includes(id))) continue;
    const same = rows.find((row) => isSame(row.answer, answer));
    if (same) same.names.push(nameOf(key, data));
    else rows.push({ key, names: [nameOf(key, data)], answer });
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
