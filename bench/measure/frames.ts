/** An event of a trace as Chromium reports it. Times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
}

/** What a frame cost, in milliseconds. */
export interface FrameCost {
  /** Of the page's own thread: script, style, layout, paint, handing over. */
  main: number;
  /** Of the threads that turn what was painted into pixels. */
  raster: number;
}

const isWhole = (event: TraceEvent): event is TraceEvent & { dur: number } =>
  event.ph === 'X' && event.dur !== undefined;

/**
 * The cost of each frame that an animation asked for: what was done from its animation callback up to the next one.
 * Frames between two ways, where nothing was asked for, are not counted.
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
  // Whoever else asked for the same frame is called in the same task.
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

/** How long the page's own thread was at work, in milliseconds; 0 where nothing was animated. */
export function mainThread(events: readonly TraceEvent[]): number {
  const frame = events.find(({ name }) => name === 'FireAnimationFrame');
  const tasks = events
    .filter(isWhole)
    .filter(({ name, tid, pid }) => name === 'RunTask' && tid === frame?.tid && pid === frame.pid);
  return tasks.reduce((sum, { dur }) => sum + dur, 0) / 1000;
}
