/** An answer to choose. Its texts are HTML. */
export interface QuizAnswer {
  text: string;
  isRight: boolean;
  /** Shown to whoever chooses it; "" for none. */
  feedback: string;
}

interface Common {
  /** Unique in the quiz, the same in every language. */
  id: string;
  /** Plain text. */
  name: string;
  /** HTML. */
  text: string;
  /** HTML, shown to everyone after the answer. */
  feedback: string;
}

/** A question with answers to choose from, one or several. */
export interface ChoiceQuestion extends Common {
  kind: 'choice';
  hasSeveral: boolean;
  answers: QuizAnswer[];
}

/** A question that is answered in words, which a teacher reads. */
interface EssayQuestion extends Common {
  kind: 'essay';
  /** HTML, for the teacher. */
  notes: string;
  /** HTML in the field before anything is written. */
  template: string;
}

export type QuizQuestion = ChoiceQuestion | EssayQuestion;

/** Questions for a learning platform, in one language. */
export interface Quiz {
  /** Id of the declaration and the language: "calais-2016.fr". */
  id: string;
  /** Plain text. */
  title: string;
  /** Says in plain text where the words come from. */
  about: string[];
  /** Words for an answer as a whole, plain text. */
  verdicts: { right: string; wrong: string };
  questions: QuizQuestion[];
}

/** Shares of a mark in percent that Moodle knows, by the number of answers that share it. */
const SHARES = [100, 50, 33.33333, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10];

/**
 * Returns the percentages of the answers to a question. Where several may be chosen, the right ones share
 * the mark and the wrong ones share its loss, so that choosing all earns nothing.
 * @throws Error naming the question if it has more answers of a sort than platforms can weigh
 */
export function fractionsOf({ id, answers, hasSeveral }: ChoiceQuestion): number[] {
  const right = answers.filter(({ isRight }) => isRight).length;
  const shareOf = (count: number): number => {
    const share = SHARES[count - 1];
    if (share === undefined)
      throw new Error(
        `question "${id}": ${String(count)} answers of a sort, expected 1 to ${String(SHARES.length)}`,
      );
    return share;
  };
  return answers.map(({ isRight }) => {
    if (!hasSeveral) return isRight ? 100 : 0;
    return isRight ? shareOf(right) : -shareOf(answers.length - right);
  });
}

/** Path of the quiz among the questions of a course. Slashes divide categories, two of them are one slash. */
export const categoryOf = ({ title }: Quiz): string => `$course$/top/${title.replaceAll('/', '//')}`;
