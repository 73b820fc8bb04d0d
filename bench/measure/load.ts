import type { Browser, CDPSession } from '@playwright/test';
import { blockingTime } from './blocking.ts';
import type { Condition } from './conditions.ts';
import { PATIENCE, untilPainted, watchedPage, type Target } from './watched-page.ts';
import { trafficBy, type Answer } from './wire.ts';

/** The cost of loading a page: milliseconds, and bytes transferred, with fonts counted separately. */
export interface Load {
  bytesToPaint: number;
  requestsToPaint: number;
  bytes: number;
  requests: number;
  fontBytes: number;
  fontRequests: number;
  /** From the start of the navigation. */
  firstContentfulPaint: number;
  painted: number;
  /** On the main thread, until the network is idle. */
  script: number;
  mainThread: number;
  blocking: number;
  /** Sum of the layout shifts, without unit. */
  shift: number;
  /** Of script, after the garbage was collected. */
  heap: number;
}

/** The notes that watch.js leaves in the page. */
interface Seen {
  fcp: number | null;
  tasks: number[];
  shift: number;
  origin: number;
}

/** Milliseconds without a request after which the page is idle. */
const REST = 300;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Records all responses; `toClock` converts wall-clock time to the browser’s monotonic clock. */
function listen(session: CDPSession) {
  const answers = new Map<string, Answer>();
  let last = Date.now();
  let offset = NaN;
  const piece = (id: string, at: number, bytes: number) => {
    last = Date.now();
    answers.get(id)?.pieces.push({ at, bytes });
  };
  const end = (id: string, at: number, bytes: number) => {
    last = Date.now();
    const answer = answers.get(id);
    if (answer) answer.ended = { at, bytes };
  };
  session.on('Network.requestWillBeSent', ({ requestId, timestamp, wallTime, type, request }) => {
    if (request.url.startsWith('data:')) return;
    last = Date.now();
    if (Number.isNaN(offset)) offset = timestamp - wallTime;
    answers.set(requestId, { font: type === 'Font', asked: timestamp, pieces: [], ended: null });
  });
  session.on('Network.responseReceived', ({ requestId, timestamp, response }) =>
    piece(requestId, timestamp, response.encodedDataLength),
  );
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
    piece(requestId, timestamp, encodedDataLength),
  );
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    end(requestId, timestamp, encodedDataLength),
  );
  session.on('Network.loadingFailed', ({ requestId, timestamp }) => {
    const came = answers.get(requestId)?.pieces.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
    end(requestId, timestamp, came);
  });
  return {
    answers: () => [...answers.values()],
    toClock: (milliseconds: number) => milliseconds / 1000 + offset,
    rested: async () => {
      const busy = () => [...answers.values()].some(({ ended }) => !ended);
      const until = Date.now() + PATIENCE;
      while ((busy() || Date.now() - last < REST) && Date.now() < until) await pause(20);
    },
  };
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function condition(session: CDPSession, { slowdown, network }: Condition): Promise<void> {
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (!network) return;
  const bytes = network.bits / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.roundTrip,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
}

/**
 * Loads a page with an empty cache, under a condition, and waits until it is idle.
 *
 * @throws Error if its charts are missing after a minute
 */
export async function load(browser: Browser, target: Target, under: Condition): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await watchedPage(context, target);
    const session = await context.newCDPSession(page);
    await condition(session, under);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await metrics(session);
    const wire = listen(session);
    await page.goto(target.url, { waitUntil: 'load', timeout: PATIENCE });
    const painted = await untilPainted(page, target);
    await wire.rested();
    const seen = (await page.evaluate('({ ...benchSeen, origin: performance.timeOrigin })')) as Seen;
    const after = await metrics(session);
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap = NaN } = await metrics(session);
    const spent = (name: string) => ((after[name] ?? NaN) - (before[name] ?? NaN)) * 1000;
    const firstContentfulPaint = seen.fcp ?? NaN;
    const toPaint = trafficBy(wire.answers(), wire.toClock(seen.origin + painted));
    const all = trafficBy(wire.answers(), Infinity);
    return {
      bytesToPaint: toPaint.bytes,
      requestsToPaint: toPaint.requests,
      ...all,
      firstContentfulPaint,
      painted,
      script: spent('ScriptDuration'),
      mainThread: spent('TaskDuration'),
      blocking: blockingTime(seen.tasks),
      shift: seen.shift,
      heap,
    };
  } finally {
    await context.close();
  }
}
