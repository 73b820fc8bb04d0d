import { stoppedTimer, type Timer } from './timer.ts';

/** The state that the windows of a lesson share. */
export interface LessonState {
  /** Id of the step. */
  step: string;
  /** True if the screen is black. */
  black: boolean;
  timer: Timer;
}

/** A message between windows: the current state, or a request for it from a window that has just opened. */
export type Message = { lesson: 'state'; state: LessonState } | { lesson: 'hello' };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Largest time of a Date, in milliseconds; a timer’s count is below it. */
const LATEST = 8.64e15;

const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LATEST;

function timerOf(value: unknown): Timer {
  if (!isRecord(value)) return stoppedTimer;
  const { counted, since } = value;
  return isMoment(counted) && (since === null || isMoment(since)) ? { counted, since } : stoppedTimer;
}

/** Parses a message from another window; null if it is not one of the lesson’s, or names an unknown step. */
export function readMessage(data: unknown, steps: readonly string[]): Message | null {
  if (!isRecord(data)) return null;
  if (data['lesson'] === 'hello') return { lesson: 'hello' };
  if (data['lesson'] !== 'state' || !isRecord(data['state'])) return null;
  const { step, black, timer } = data['state'];
  if (typeof step !== 'string' || !steps.includes(step)) return null;
  return { lesson: 'state', state: { step, black: black === true, timer: timerOf(timer) } };
}
