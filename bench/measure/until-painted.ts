import type { TraceEvent } from './frames.ts';

/** An event that a page writes into the trace by `console.timeStamp`. */
export interface Stamp extends TraceEvent {
  /** Processor time, in microseconds: without the time in which other programs had the processor. */
  tdur?: number;
  args?: { data?: { message?: string } };
}

/**
 * Returns the processor time of the page’s thread up to its stamp, in milliseconds: the sum of its tasks.
 *
 * @throws Error if the trace lacks the stamp
 */
export function tasksUntil(message: string, events: readonly Stamp[]): number {
  const stamp = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === message);
  if (!stamp) throw new Error(`the trace has no stamp "${message}"`);
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts }) =>
      name === 'RunTask' && ph === 'X' && pid === stamp.pid && tid === stamp.tid && ts < stamp.ts,
  );
  // The task that writes the stamp counts up to it.
  return tasks.reduce((sum, { ts, dur = 0, tdur = dur }) => sum + Math.min(tdur, stamp.ts - ts), 0) / 1000;
}
