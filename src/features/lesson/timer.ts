/** A timer as windows hand it on: what was counted until it last stopped, and since when it runs; milliseconds. */
export interface Timer {
  counted: number;
  /** Since the epoch; null where it stands still. */
  since: number | null;
}

export const stoppedTimer: Timer = { counted: 0, since: null };

/** What it shows, in milliseconds. A clock that was set back does not make it less than nothing. */
export const elapsed = ({ counted, since }: Timer, now: number): number =>
  since === null ? counted : counted + Math.max(0, now - since);

/** Runs it, or stops it where it runs. */
export const toggled = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : { counted: elapsed(timer, now), since: null };

/** "7:05", "1:02:03". */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours ? `${String(hours)}:${two(minutes)}:${two(rest)}` : `${String(minutes)}:${two(rest)}`;
}
