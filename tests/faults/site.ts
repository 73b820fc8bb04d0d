import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { test as base } from '../pages/harness.ts';

export { dist, expect } from '../pages/harness.ts';

/** An intact response of the site. */
export interface Answer {
  /** Path below the site's root, without a query. */
  path: string;
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** A way in which a response fails: writes it, a part of it, or nothing. */
export type Way = (answer: Answer, response: ServerResponse) => void | Promise<void>;

/** The built site behind a server that breaks responses on demand. */
export interface FaultySite {
  /** Address of the site, with a slash at its end. */
  url: string;
  /** Breaks the matching files until `mend` is called. */
  break: (isMeant: (path: string) => boolean, way: Way) => void;
  mend: () => void;
  /** Paths requested since `forget`, in order. */
  asked: string[];
  /** Returns the number of pending responses that are not held back. */
  pending: () => number;
  /** Sends the responses held back by `hold`. */
  release: () => void;
  /** Holds responses back until `release`. */
  hold: Way;
}

/** Sends a response unchanged. */
export const send = ({ status, headers, body }: Answer, response: ServerResponse): void => {
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
};

async function read(address: URL): Promise<Omit<Answer, 'path'>> {
  const [answer] = (await once(get(address), 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: await buffer(answer) };
}

/** Playwright’s message about a blocked service worker. */
export const BLOCKED = /blocked by Playwright/;

/** The test of the harness, with a server that can fail. */
export const test = base.extend<{ faulty: FaultySite }>({
  baseURL: ({ faulty }, use) => use(faulty.url),
  // Specs of their own test the worker: here it would answer instead of the server.
  serviceWorkers: 'block',
  actionTimeout: 4000,
  expectedConsole: [BLOCKED],
  faulty: async ({ site, guests }, use) => {
    let broken: { isMeant: (path: string) => boolean; way: Way } | null = null;
    let held: (() => void)[] = [];
    let pending = 0;
    const asked: string[] = [];
    const root = new URL(site);

    async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const address = new URL(request.url ?? '/', site);
      const path = decodeURIComponent(address.pathname.slice(root.pathname.length));
      asked.push(path);
      const way = broken?.isMeant(path) ? broken.way : send;
      if (way !== hold) {
        pending += 1;
        response.once('close', () => (pending -= 1));
      }
      await way({ path, ...(await read(address)) }, response);
    }

    const hold: Way = async (found, response) => {
      await new Promise<void>((resolve) => held.push(resolve));
      send(found, response);
    };

    const server = createServer((request, response) => void answer(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    guests.push(origin);
    const release = () => {
      for (const go of held) go();
      held = [];
    };
    await use({
      url: origin + root.pathname,
      asked,
      hold,
      release,
      pending: () => pending,
      break(isMeant, way) {
        broken = { isMeant, way };
      },
      mend() {
        broken = null;
      },
    });
    release();
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  },
});
