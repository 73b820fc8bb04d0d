/** An event of a trace as Chromium reports it. Times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
}

/** The cost of a frame, in milliseconds. */
export interface FrameCost {
  /** Of the main thread: script, style, layout, paint, commit. */
  main: number;
  /** Of the raster threads. */
  raster: number;
}

const isWhole = (event: TraceEvent): event is TraceEvent & { dur: number } =>
  event.ph === 'X' && event.dur !== undefined;

/**
 * Returns the cost of each animation frame: the work from its animation callback up to the next one. Frames
 * between two animations are not counted.
 */
export function frameCosts(events: readonly TraceEvent[]): FrameCost[] {
  const whole = events.filter(isWhole);
  const fired = whole.filter(({ name }) => name === 'FireAnimationFrame').sort((a, b) => a.ts - b.ts);
  const [first] = fired;
  if (!first) return [];
  const tasks = whole.filter(
    ({ name, tid, pid }) => name === 'RunTask' && tid === first.tid && pid === first.pid,
  );
  const taskAt = (time: number) => tasks.findLast(({ ts, dur }) => ts <= time && ts + dur >= time);
  // Further callbacks of the same frame run in the same task.
  const callbacks = fired.filter(({ ts }, i) => {
    const task = taskAt(ts);
    const before = fired[i - 1];
    return !task || !before || taskAt(before.ts) !== task;
  });
  const rasters = whole.filter(({ name, pid }) => name === 'RasterTask' && pid === first.pid);
  const within = (from: number, to: number) => (event: { ts: number }) => event.ts >= from && event.ts < to;
  const sum = (list: readonly { dur: number }[]) => list.reduce((total, { dur }) => total + dur, 0) / 1000;
  return callbacks.map((callback, i) => {
    // The task that runs the callback began before it.
    const own = taskAt(callback.ts);
    const from = own?.ts ?? callback.ts;
    const next = callbacks[i + 1]?.ts ?? Infinity;
    const to = Math.min(next, callback.ts + 33_000);
    const nextOwn = taskAt(to)?.ts ?? to;
    return { main: sum(tasks.filter(within(from, nextOwn))), raster: sum(rasters.filter(within(from, to))) };
  });
}

/** Returns the time of the main thread, in milliseconds; 0 without an animation. */
export function mainThread(events: readonly TraceEvent[]): number {
  const frame = events.find(({ name }) => name === 'FireAnimationFrame');
  const tasks = events
    .filter(isWhole)
    .filter(({ name, tid, pid }) => name === 'RunTask' && tid === frame?.tid && pid === frame.pid);
  return tasks.reduce((sum, { dur }) => sum + dur, 0) / 1000;
}
