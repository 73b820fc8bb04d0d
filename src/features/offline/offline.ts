import { cachePrefix, type WorkerRequest, type Progress } from './offline-copy.ts';
import { root } from '../../interaction/page.ts';
import { workerAddress } from './address.ts';
import { isRemoved, setRemoved } from './removed.ts';
import { followRenewal } from './renewal.ts';
import { showProgress, showStatus, onPress } from './status.ts';

type Follow = ReturnType<typeof followRenewal>;

/** When the page has loaded and has nothing else to do: the copy must not slow the first view. */
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

/** Done when a worker is in one of some states. */
const until = (worker: ServiceWorker, states: ServiceWorkerState[]): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (states.includes(worker.state)) resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Has the worker verify its copy. */
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
    // A TypeError of the browser's is a file that did not come; all else is a refusal.
    showStatus(error instanceof TypeError ? 'failed' : 'cannot');
    return;
  }
  // What stands in for the browser, such as an extension or a test, may refuse without a word.
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
    // What is being written would be written anew.
    if (registration.installing)
      await until(registration.installing, ['installed', 'activating', 'activated', 'redundant']);
    await registration.unregister();
  }
  const own = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(root.href)));
  for (const name of own) await caches.delete(name);
  showStatus('removed');
}

/**
 * Keeps a copy of the whole site on this device, and says how that stands. For pages that a reader opens for class:
 * on all others a visit leaves nothing behind. Where it cannot be, nothing else is the worse for it.
 */
export function keepOffline(): void {
  // A page from a disk has no site around it; without https there is no worker, nor in some private windows.
  const workers = location.protocol.startsWith('http')
    ? (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker
    : undefined;
  if (!workers) {
    showStatus('cannot');
    return;
  }
  const follow = followRenewal(workers);
  workers.addEventListener('message', (event) => {
    showProgress(event.data as Progress);
  });
  onPress('remove', () => remove(workers));
  onPress('keep', async () => {
    setRemoved(false);
    showStatus('none');
    await keep(workers, follow);
  });
  if (isRemoved()) showStatus('removed');
  else {
    showStatus(workers.controller ? 'kept' : 'none');
    void keep(workers, follow);
  }
}
