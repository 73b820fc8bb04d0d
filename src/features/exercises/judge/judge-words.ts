import type { TargetWords } from '../../../contract/exercises.ts';

/** Reason why a marked word is not part of the answer. */
export type ExtraWord = 'number' | 'when' | 'other';

/** The marked words compared with those of the answers. */
export interface WordsJudged {
  /** Number of answers with all words marked. */
  found: number;
  /** Number of answers with some words marked. */
  partly: number;
  /** Number of answers with no word marked. */
  missed: number;
  /** Marked words that belong to an answer; `surplus` has the others. */
  right: number[];
  surplus: { word: number; is: ExtraWord }[];
  isRight: boolean;
}

/** Compares marked words with those of the answers. */
export function judgeWords(chosen: readonly number[], { answers, number, when }: TargetWords): WordsJudged {
  const marked = answers.map((words) => words.filter((word) => chosen.includes(word)).length);
  const count = (test: (marked: number, of: number) => boolean) =>
    marked.filter((each, i) => test(each, answers[i]?.length ?? 0)).length;
  const right = chosen.filter((word) => answers.some((words) => words.includes(word)));
  const kindOf = (word: number): ExtraWord =>
    number.includes(word) ? 'number' : when.includes(word) ? 'when' : 'other';
  const surplus = chosen.filter((word) => !right.includes(word)).map((word) => ({ word, is: kindOf(word) }));
  const found = count((own, of) => own === of);
  return {
    found,
    partly: count((own, of) => own > 0 && own < of),
    missed: count((own) => own === 0),
    right,
    surplus,
    isRight: found === answers.length && surplus.length === 0,
  };
}
