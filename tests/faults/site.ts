import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { test as base } from '../pages/harness.ts';

export { dist, expect } from '../pages/harness.ts';

/** What the site answers with, whole. */
export interface Answer {
  /** Path below the site's root, without a query. */
  path: string;
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** A way in which an answer goes wrong: it writes the answer, or part of it, or none. */
export type Way = (answer: Answer, response: ServerResponse) => void | Promise<void>;

/** The built site with a server before it that breaks what it is told to. */
export interface FaultySite {
  /** Address of the site, with a slash at its end. */
  url: string;
  /** Breaks the files that are meant until `mend` is called. */
  break: (isMeant: (path: string) => boolean, way: Way) => void;
  mend: () => void;
  /** Paths that were asked for since `forget`, in their order. */
  asked: string[];
  /** How many answers are under way that nothing holds back. */
  pending: () => number;
  /** Lets the answers go that were held back by `hold`. */
  release: () => void;
  /** The way that holds answers back until `release`. */
  hold: Way;
}

/** Sends an answer as it is. */
export const send = ({ status, headers, body }: Answer, response: ServerResponse): void => {
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
};

async function read(address: URL): Promise<Omit<Answer, 'path'>> {
  const [answer] = (await once(get(address), 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: await buffer(answer) };
}

/** What the test's own browser says of the worker that it keeps away. */
export const BLOCKED = /blocked by Playwright/;

/** The test of the harness, its pages from a server that can fail. */
export const test = base.extend<{ faulty: FaultySite }>({
  baseURL: ({ faulty }, use) => use(faulty.url),
  // The worker is looked at in specs of its own: here it would answer in the place of the server.
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
