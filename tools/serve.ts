import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DENSE, MEDIA_TYPES } from './hosting/media-types.ts';

export interface ServeOptions {
  /** Path the site stands at, with a slash at both ends. */
  base?: string;
  /** 0 lets the system choose a free one. */
  port: number;
  /** Sent with every answer; a function is asked with the file that answers, if there is one. */
  headers?: Headers;
  /** Compresses what is not dense already at the best quality, once, as hosts do that store it so. */
  brotli?: boolean;
}

type Headers = Record<string, string> | ((file: string | undefined) => Record<string, string>);

/** What a request path means in a folder: a file, a folder to be called with a slash at its end, or nothing. */
function locate(folder: string, path: string): { file: string } | 'folder' | undefined {
  const file = resolve(folder, `./${path}`);
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() && !path.endsWith('/')) return { file };
  if (!found?.isDirectory()) return undefined;
  if (path !== '' && !path.endsWith('/')) return 'folder';
  const index = join(file, 'index.html');
  return statSync(index, { throwIfNoEntry: false })?.isFile() ? { file: index } : undefined;
}

/** Files after brotli, each compressed when it is first asked for. */
function compressor(): (file: string) => Buffer {
  const stored = new Map<string, Buffer>();
  return (file) => {
    const bytes = stored.get(file) ?? brotliCompressSync(readFileSync(file));
    stored.set(file, bytes);
    return bytes;
  };
}

function answer(folder: string, base: string, headers: Headers, brotli: boolean): RequestListener {
  const compressed = compressor();
  const headersOf = typeof headers === 'function' ? headers : () => headers;
  return (request, response) => {
    let asked: URL;
    let found: ReturnType<typeof locate>;
    try {
      asked = new URL(request.url ?? '/', 'http://host');
      const path = asked.pathname.startsWith(base) ? asked.pathname.slice(base.length) : undefined;
      found = path === undefined ? undefined : locate(folder, decodeURIComponent(path));
    } catch {
      // no address at all, a broken escape such as %zz, or a name that no file can have
      response.writeHead(400, headersOf(undefined)).end();
      return;
    }
    if (found === 'folder') {
      response.writeHead(301, { location: `${asked.pathname}/${asked.search}` }).end();
      return;
    }
    const missing = join(folder, '404.html');
    const file = found?.file ?? (statSync(missing, { throwIfNoEntry: false }) ? missing : undefined);
    const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    const dense =
      brotli && takesBrotli && file && !DENSE.includes(extname(file)) ? compressed(file) : undefined;
    response.writeHead(found ? 200 : 404, {
      ...headersOf(file),
      ...(dense && { 'content-encoding': 'br', 'content-length': dense.length }),
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'content-type': MEDIA_TYPES[extname(file ?? '')] ?? 'application/octet-stream',
    });
    if (!file || request.method === 'HEAD') response.end();
    else if (dense) response.end(dense);
    else createReadStream(file).pipe(response);
  };
}

/**
 * Serves a folder on 127.0.0.1 the way static hosts do: index.html for a folder, 404.html for what is not there, and
 * to pages of others, too.
 *
 * @returns the address of the site, with a slash at its end, and a function that stops the server
 * @throws Error with the code EADDRINUSE when the port is taken
 */
export async function serve(
  folder: string,
  { base = '/', port, headers = {}, brotli = false }: ServeOptions,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(answer(resolve(folder), base, headers, brotli));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${address.port}${base}`, close };
}
