import { QUALIFIER_CHOICES } from '../../figure/guess/qualifier-choices.ts';
import type { MagnitudeStatus } from '../../model/schema.ts';
import { stoppedTimer, type Timer } from './timer.ts';

/** The answer of a class to a prediction. */
export interface Answer {
  /** The guess in base units; null before there is one. */
  value: number | null;
  /** The guessed qualifier. */
  way: MagnitudeStatus | null;
  /** True while the words of the text are shown. */
  isShown: boolean;
  /** The reason that the class wrote. */
  reason: string;
  /** Raised hands by "question/answer". */
  hands: Readonly<Record<string, number>>;
}

export const NO_ANSWER: Answer = { value: null, way: null, isShown: false, reason: '', hands: {} };

/** The state that the windows of a lesson share. */
export interface LessonState {
  /** Time of the last change, in milliseconds, or a little later: of two states, the later one is valid. */
  turn: number;
  /** Id of the step. */
  step: string;
  /** True if the screen is black. */
  black: boolean;
  /** Id of the page whose code is shown; null if none is. */
  code: string | null;
  /** True while the words of the step are explained. */
  hasWords: boolean;
  timer: Timer;
  /** Time of the timer when the step was opened, in milliseconds. */
  opened: number;
  /** By step. */
  answers: Readonly<Record<string, Answer>>;
  /** By step in which the text is asked: the key of the question that is shown. */
  asked: Readonly<Record<string, string>>;
}

/** Returns the state of a lesson that begins at a step. */
export const newState = (step: string): LessonState => ({
  turn: 0,
  step,
  black: false,
  code: null,
  hasWords: false,
  timer: stoppedTimer,
  opened: 0,
  answers: {},
  asked: {},
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Largest time of a Date, in milliseconds; a timer’s count is below it. */
const LATEST = 8.64e15;

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LATEST;

function timerOf(value: unknown): Timer {
  if (!isRecord(value)) return stoppedTimer;
  const { counted, since } = value;
  return isAmount(counted) && (since === null || isAmount(since)) ? { counted, since } : stoppedTimer;
}

const handsOf = (value: unknown): Record<string, number> =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([id, count]) => (isAmount(count) ? [[id, count]] : [])),
      )
    : {};

function answerOf(answer: unknown): Answer {
  if (!isRecord(answer)) return NO_ANSWER;
  const { value, way, isShown, reason, hands } = answer;
  return {
    value: isAmount(value) ? value : null,
    way: QUALIFIER_CHOICES.find((each) => each === way) ?? null,
    isShown: isShown === true,
    reason: typeof reason === 'string' ? reason : '',
    hands: handsOf(hands),
  };
}

/** Parses a message from another window; null if it is not one of the lesson’s, or names an unknown step. */
export function readState(data: unknown, steps: readonly string[]): LessonState | null {
  if (!isRecord(data) || !isRecord(data['lesson'])) return null;
  const { turn, step, black, code, hasWords, timer, opened, answers, asked } = data['lesson'];
  if (!isAmount(turn) || typeof step !== 'string' || !steps.includes(step)) return null;
  const known = isRecord(answers) ? steps.filter((id) => Object.hasOwn(answers, id)) : [];
  const keys = isRecord(asked) ? steps.map((id) => [id, Object.hasOwn(asked, id) && asked[id]] as const) : [];
  return {
    turn,
    step,
    black: black === true,
    code: typeof code === 'string' ? code : null,
    hasWords: hasWords === true,
    timer: timerOf(timer),
    opened: isAmount(opened) ? opened : 0,
    answers: Object.fromEntries(known.map((id) => [id, answerOf((answers as Record<string, unknown>)[id])])),
    asked: Object.fromEntries(keys.filter((entry) => typeof entry[1] === 'string')) as Record<string, string>,
  };
}
