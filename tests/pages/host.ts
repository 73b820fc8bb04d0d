import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from './harness.ts';

export { expect } from './harness.ts';

/** The site of a host page. */
interface Host {
  /** Its address, without a slash at its end: another origin than that of the built site. */
  origin: string;
  /**
   * Adds a page.
   *
   * @returns its address
   */
  page: (path: string, html: string, headers?: Record<string, string>) => string;
}

/** The test of the harness, with a second site for host pages. */
export const test = base.extend<{ host: Host }>({
  host: async ({ guests }, use) => {
    const pages = new Map<string, { html: string; headers: Record<string, string> }>();
    const server = createServer(({ url = '' }, response) => {
      const page = pages.get(url);
      const headers = { 'content-type': 'text/html; charset=utf-8', ...page?.headers };
      // Browsers request an icon; the site has none.
      response.writeHead(page ? 200 : url === '/favicon.ico' ? 204 : 404, headers).end(page?.html);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    guests.push(origin);
    await use({
      origin,
      page: (path, html, headers = {}) => {
        pages.set(path, { html, headers });
        return origin + path;
      },
    });
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  },
});
