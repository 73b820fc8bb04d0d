/** Why a word that was marked is none of those sought. */
export type ExtraWord = 'number' | 'when' | 'other';

/** The words that are sought, place by place, and those that one may take for them. Indices of words. */
export interface TargetWords {
  answers: number[][];
  /** The number itself and what it counts. */
  number: number[];
  /** Words that say when. */
  when: number[];
}

/** How the words that somebody has marked compare with those sought. */
export interface WordsJudged {
  /** Places of which every word is marked. */
  found: number;
  /** Places of which some words are marked, and some are not. */
  partly: number;
  /** Places of which no word is marked. */
  missed: number;
  /** Marked words that are right, and those that are none of the answer. */
  right: number[];
  surplus: { word: number; is: ExtraWord }[];
  isRight: boolean;
}

/** Compares marked words with those sought. */
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
