import { cachePrefix, type WorkerRequest, type Progress } from './offline-copy.ts';
import { root } from '../../interaction/page.ts';
import { workerAddress } from './address.ts';
import { isRemoved, setRemoved } from './removed.ts';
import { followRenewal } from './renewal.ts';
import { showProgress, showStatus, onPress } from './status.ts';

type Follow = ReturnType<typeof followRenewal>;

/** Resolves when the page has loaded and is idle: the copy must not slow the first view. */
async function idle(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  await new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 5000 });
    else setTimeout(resolve, 200);
  });
}

/** Resolves when a worker is in one of the given states. */
const until = (worker: ServiceWorker, states: ServiceWorkerState[]): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (states.includes(worker.state)) resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Asks the worker to verify its cache; true if it is complete. */
const isWhole = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data === true);
    };
    worker.postMessage('verify' satisfies WorkerRequest, [port2]);
  });

async function keep(workers: ServiceWorkerContainer, follow: Follow): Promise<void> {
  await idle();
  if (isRemoved()) return;
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await workers.register(workerAddress());
  } catch (error) {
    // The browser throws a TypeError if a file could not be loaded; any other error is a refusal.
    showStatus(error instanceof TypeError ? 'failed' : 'cannot');
    return;
  }
  // An extension or a test that replaces the browser's function may refuse without an error.
  if (!registration) {
    showStatus('cannot');
    return;
  }
  follow(registration);
  if (!workers.controller) showStatus('keeping');
  const first = registration.active ? null : (registration.installing ?? registration.waiting);
  if (first) await until(first, ['activated', 'redundant']);
  showStatus(registration.active && (await isWhole(registration.active)) ? 'kept' : 'failed');
}

async function remove(workers: ServiceWorkerContainer): Promise<void> {
  setRemoved(true);
  const registration = await workers.getRegistration(root.href);
  if (registration?.scope === root.href) {
    // A worker still installing would write files again after they are deleted.
    if (registration.installing)
      await until(registration.installing, ['installed', 'activating', 'activated', 'redundant']);
    await registration.unregister();
  }
  const own = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(root.href)));
  for (const name of own) await caches.delete(name);
  showStatus('removed');
}

/**
 * The workers of this origin; undefined where there are none: in a local file, without https, and in some private
 * windows.
 */
function workersHere(): ServiceWorkerContainer | undefined {
  if (!location.protocol.startsWith('http')) return undefined;
  try {
    return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  } catch {
    // A sandboxed frame throws.
    return undefined;
  }
}

/** Enables the buttons of the copy, and shows its progress; returns a function that makes the copy. */
function enable(workers: ServiceWorkerContainer): () => Promise<void> {
  const follow = followRenewal(workers);
  workers.addEventListener('message', (event) => {
    showProgress(event.data as Progress);
  });
  onPress('remove', () => remove(workers));
  const make = () => keep(workers, follow);
  onPress('keep', async () => {
    setRemoved(false);
    showStatus('none');
    await make();
  });
  return make;
}

/**
 * Caches the whole site on this device, and shows the status. Only for pages that a teacher opens for class: a
 * visit to any other page stores nothing unasked. A failure affects nothing else on the page.
 */
export function keepOffline(): void {
  const workers = workersHere();
  if (!workers) {
    showStatus('cannot');
    return;
  }
  const make = enable(workers);
  if (isRemoved()) showStatus('removed');
  else {
    showStatus(workers.controller ? 'kept' : 'none');
    void make();
  }
}

/**
 * Offers a copy of the site, and makes it only when asked: students have devices and data of their own. An
 * existing copy is shown and renewed as on the pages of the teacher.
 */
export function offerOffline(): void {
  const workers = workersHere();
  if (!workers) {
    showStatus('cannot');
    return;
  }
  const make = enable(workers);
  const show = async () => {
    const registration = await workers.getRegistration(root.href).catch(() => undefined);
    const isThere = registration?.scope === root.href;
    showStatus(isThere ? 'kept' : 'offered');
    if (isThere) await make();
  };
  if (isRemoved()) showStatus('removed');
  else void show();
}
