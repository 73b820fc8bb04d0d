/** An event of a trace as Chromium reports it. Times in microseconds; `tdur` is that of the processor. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: {
    name?: string;
    data?: { functionName?: string; url?: string; lineNumber?: number; type?: string };
  };
}

/** A task of the page's main thread, and what it did. Times in milliseconds. */
export interface LongTask {
  /** By the clock. */
  duration: number;
  /** Of the processor, throttling included: what a machine that does nothing else would show. */
  cpu: number;
  /** What took longest in it, each without what it called, longest first. */
  parts: { what: string; time: number }[];
}

type Whole = TraceEvent & { dur: number };

const isWhole = (event: TraceEvent): event is Whole => event.ph === 'X' && event.dur !== undefined;

/** Names an event: functions by their name and place, what the browser does by its own word. */
function nameOf({ name, args }: TraceEvent): string {
  const { functionName, url, lineNumber, type } = args?.data ?? {};
  const file = url?.replace(/.*\//, '').replace(/-[\w-]{8}(?=\.js)/, '');
  if (name === 'FunctionCall')
    return `script ${functionName || 'anonymous'} (${file ?? ''}:${String(lineNumber ?? '')})`;
  if (name === 'EventDispatch') return `event ${type ?? ''}`;
  return name;
}

/** How long each kind of event took by itself within a task, in milliseconds. */
function partsOf(task: Whole, events: readonly Whole[]): LongTask['parts'] {
  const own = new Map<string, number>();
  const add = (event: Whole, time: number) => {
    const what = event === task ? 'other' : nameOf(event);
    own.set(what, (own.get(what) ?? 0) + time / 1000);
  };
  const open: Whole[] = [];
  // A task before what is in it: what begins at one moment is sorted by its length.
  const within = events
    .filter((event) => event.ts >= task.ts && event.ts + event.dur <= task.ts + task.dur)
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  for (const event of within) {
    while (open.length > 0 && (open.at(-1)?.ts ?? 0) + (open.at(-1)?.dur ?? 0) <= event.ts) open.pop();
    const outer = open.at(-1);
    if (outer) add(outer, -event.dur);
    add(event, event.dur);
    open.push(event);
  }
  return [...own]
    .map(([what, time]) => ({ what, time }))
    .filter(({ time }) => time >= 1)
    .toSorted((a, b) => b.time - a.time)
    .slice(0, 6);
}

/** The tasks of the main thread of the page's process that took longer than some milliseconds. */
export function longTasks(events: readonly TraceEvent[], least: number): LongTask[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`),
  );
  const isMain = ({ pid, tid }: TraceEvent) => mains.has(`${String(pid)} ${String(tid)}`);
  const whole = events.filter(isWhole).filter(isMain);
  return whole
    .filter(({ name, dur }) => name === 'RunTask' && dur > least * 1000)
    .map((task) => ({
      duration: task.dur / 1000,
      cpu: (task.tdur ?? task.dur) / 1000,
      parts: partsOf(
        task,
        whole.filter(({ pid, tid }) => pid === task.pid && tid === task.tid),
      ),
    }));
}
