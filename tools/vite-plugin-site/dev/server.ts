import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { escapeHtml } from '../../../src/export/html.ts';
import { LATE_DATA, renderLateData, renderPage, STYLES } from './render.ts';
import { stylesOf } from './styles.ts';

/** Folders with sources of pages. */
const WATCHED = ['src', 'data', 'static'];

/** The client of Vite, which reloads the page. */
const client = (base: string): string => `<script type="module" src="${base}@vite/client"></script>`;

/** Adapts a page to the client, whose inline styles the page's policy would forbid. */
const forDevelopment = (html: string, base: string): string =>
  html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace('</head>', `${client(base)}</head>`);

/** Returns a page that shows an error in place of a broken page; it reloads once that is fixed. */
const faultPage = (message: string, base: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fault</title><link rel="icon" href="data:,">${client(base)}</head>` +
  `<body><pre style="white-space: pre-wrap">${escapeHtml(message)}</pre></body></html>`;

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
}

/** Responds with a page or with its styles; returns true if it did. */
async function answer(server: ViteDevServer, address: URL, response: ServerResponse): Promise<boolean> {
  const { base } = server.config;
  if (!address.pathname.startsWith(base)) return false;
  const path = address.pathname.slice(base.length);
  if (path === STYLES) {
    send(response, 200, 'text/css', await stylesOf(server, address.searchParams.get('page')));
    return true;
  }
  if (path === LATE_DATA) {
    const lang = address.searchParams.get('lang') ?? '';
    send(response, 200, 'application/json', await renderLateData(server, lang));
    return true;
  }
  if (!/(^|\/|\.html)$/.test(path)) return false;
  const { status, html } = await renderPage(server, path.replace(/(^|\/)$/, '$1index.html'));
  send(response, status, 'text/html', forDevelopment(html, base));
  return true;
}

/** `vite`: serves pages and styles from the sources; errors of data or code appear in page and terminal. */
export const devServer: Plugin = {
  name: 'site-dev-server',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      answer(server, new URL(request.url ?? '/', 'http://host'), response).then(
        (isAnswered) => isAnswered || next(),
        (error: Error) => {
          server.ssrFixStacktrace(error);
          server.config.logger.error(error.message);
          send(response, 500, 'text/html', faultPage(error.message, server.config.base));
        },
      );
    });
  },
  /** Pages are rendered by the server, so any change of their sources reloads them. */
  hotUpdate({ file, server }) {
    if (this.environment.name !== 'client') return undefined;
    if (!WATCHED.some((name) => file.startsWith(join(server.config.root, name) + sep))) return undefined;
    this.environment.hot.send({ type: 'full-reload' });
    return [];
  },
};
