/**
 * A timer as windows share it: the time counted until it last stopped, and the start of the current run, both
 * in milliseconds.
 */
export interface Timer {
  counted: number;
  /** Since the epoch; null if the timer is stopped. */
  since: number | null;
}

export const stoppedTimer: Timer = { counted: 0, since: null };

/** Returns the counted time in milliseconds; not negative, even after the clock was set back. */
export const elapsed = ({ counted, since }: Timer, now: number): number =>
  since === null ? counted : counted + Math.max(0, now - since);

/** Starts a stopped timer, or stops a running one. */
export const toggled = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : { counted: elapsed(timer, now), since: null };

/** Formats a duration: "7:05", "1:02:03". */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours ? `${String(hours)}:${two(minutes)}:${two(rest)}` : `${String(minutes)}:${two(rest)}`;
}
