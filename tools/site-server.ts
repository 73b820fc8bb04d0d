import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticSite, type StaticSiteOptions } from './vite-plugin-site/static-site.ts';

/**
 * Serves a built site on 127.0.0.1, for tests and measurements.
 *
 * @param port 0 lets the system choose a free one
 * @returns the address of the site, with a trailing slash, and a function that stops the server
 */
export async function serveSite(
  folder: string,
  { port, ...options }: StaticSiteOptions & { port: number },
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(staticSite(folder, options)).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${address.port}${options.base ?? '/'}`, close };
}
