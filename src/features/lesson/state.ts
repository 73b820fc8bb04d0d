import { stoppedTimer, type Timer } from './timer.ts';

/** What the windows of a lesson share. */
export interface LessonState {
  /** Id of the step. */
  step: string;
  /** Whether the screen is black. */
  black: boolean;
  timer: Timer;
}

/** What one window says to the others: what it shows now, or that it has just come. */
export type Message = { lesson: 'state'; state: LessonState } | { lesson: 'hello' };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Milliseconds that a date can have; what a timer has counted is less. */
const LATEST = 8.64e15;

const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LATEST;

function timerOf(value: unknown): Timer {
  if (!isRecord(value)) return stoppedTimer;
  const { counted, since } = value;
  return isMoment(counted) && (since === null || isMoment(since)) ? { counted, since } : stoppedTimer;
}

/** Reads what came from another window; null where it is none of ours, or names a step that is not there. */
export function readMessage(data: unknown, steps: readonly string[]): Message | null {
  if (!isRecord(data)) return null;
  if (data['lesson'] === 'hello') return { lesson: 'hello' };
  if (data['lesson'] !== 'state' || !isRecord(data['state'])) return null;
  const { step, black, timer } = data['state'];
  if (typeof step !== 'string' || !steps.includes(step)) return null;
  return { lesson: 'state', state: { step, black: black === true, timer: timerOf(timer) } };
}
