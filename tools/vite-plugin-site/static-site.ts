import { createReadStream, existsSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import sirv from 'sirv';
import { NOT_FOUND } from '../../src/export/not-found-file.ts';
import { MEDIA_TYPES } from '../hosting/media-types.ts';

export interface StaticSiteOptions {
  /** Path of the site on its host, with a slash at both ends. */
  base?: string;
  /** Returns further headers for a response, by the file that is served, if any. */
  headers?: (file: string | undefined) => Record<string, string>;
  /** True to serve the .br beside a file, if there is one, to clients that accept it. */
  brotli?: boolean;
}

/** Parses a requested address and decodes its path; undefined if it is invalid. */
function read(url = '/'): { pathname: string; search: string; decoded: string } | undefined {
  try {
    const { pathname, search } = new URL(url, 'http://host');
    return { pathname, search, decoded: decodeURI(pathname) };
  } catch {
    return undefined;
  }
}

/**
 * Serves the files of a built site like static hosts do: index.html for a folder, 404.html for missing files,
 * and with access from other origins.
 */
export function staticSite(
  site: string,
  { base = '/', headers = () => ({}), brotli = false }: StaticSiteOptions = {},
): RequestListener {
  const folder = resolve(site);

  function setHeaders(response: ServerResponse, file: string | undefined): void {
    const type = MEDIA_TYPES[extname(file ?? '')] ?? 'application/octet-stream';
    const all = {
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'content-type': type,
      'x-content-type-options': 'nosniff',
      ...headers(file),
    };
    for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
  }

  function answerNotFound(response: ServerResponse): void {
    const file = join(folder, NOT_FOUND);
    const isThere = existsSync(file);
    response.statusCode = 404;
    setHeaders(response, isThere ? file : undefined);
    if (isThere) createReadStream(file).pipe(response);
    else response.end();
  }

  const answerFile = sirv(folder, {
    // Reads the folder for each response, because it may change.
    dev: true,
    dotfiles: true,
    extensions: [],
    brotli,
    setHeaders: (response, path) => setHeaders(response, join(folder, path)),
  });

  return (request, response) => {
    const asked = read(request.url);
    if (!asked) {
      response.writeHead(400, headers(undefined)).end();
    } else if (!asked.pathname.startsWith(base)) {
      answerNotFound(response);
    } else if (
      !asked.pathname.endsWith('/') &&
      existsSync(join(folder, asked.decoded.slice(base.length), 'index.html'))
    ) {
      response.writeHead(301, { location: `${asked.pathname}/${asked.search}` }).end();
    } else {
      request.url = `/${asked.pathname.slice(base.length)}`.replace(/\/$/, '/index.html');
      answerFile(request, response, () => answerNotFound(response));
    }
  };
}
