/**
 * The part of a worker's global scope that is used: TypeScript's library for it excludes the one for pages.
 */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<readonly OpenWindow[]>;
    claim: () => Promise<void>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
}

/** A window or a frame of the site. */
export interface OpenWindow {
  id: string;
  url: string;
  postMessage: (message: unknown) => void;
}

/** An event during which the browser does not end the worker. */
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface Asking extends Lasting {
  request: Request;
  /** Id of the window that sent the request; "" for a new page. */
  clientId: string;
  respondWith: (response: Response | Promise<Response>) => void;
}

interface WorkerEvents {
  install: Lasting;
  activate: Lasting;
  message: Lasting & { data: unknown; ports: readonly MessagePort[] };
  fetch: Asking;
}
