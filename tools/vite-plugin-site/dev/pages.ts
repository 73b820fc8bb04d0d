import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type * as prerender from '../../../src/site/prerender.ts';
import type * as reader from '../../read-declaration.ts';
import { forEachScript, sources } from '../../../src/route/script.ts';
import { serverStyles } from './styles.ts';

// Both are loaded through Vite, so that a change in the model counts at once, too.
const READER = '/tools/read-declaration.ts';
const PRERENDER = '/src/site/prerender.ts';
const STYLES = 'dev/styles.css';

/** What the build writes into pages; here they ask for it. */
const styles = () => ({ code: `@import url(/${STYLES})`, hash: '' });
const lateStyles = () => '';
const embedScript = { code: "import('/src/features/embed/client.ts')", hash: '' };
const displayScript = { code: "import('/src/shell/display.ts')", hash: '' };

/** The client of Vite: it reloads the page. */
const CLIENT = '<script type="module" src="/@vite/client"></script>';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The client sets styles of its own, which a page's policy would forbid. */
const forDevelopment = (html: string): string =>
  html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace('</head>', `${CLIENT}</head>`);

const complaint = (message: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fault</title>${CLIENT}</head>` +
  `<body><pre style="white-space: pre-wrap">${escaped(message)}</pre></body></html>`;

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/** Renders all pages from the sources and the data as they are at this moment. */
async function render(server: ViteDevServer, folder: string, version: string) {
  const { readDeclaration } = (await server.ssrLoadModule(READER)) as typeof reader;
  const { pages } = (await server.ssrLoadModule(PRERENDER)) as typeof prerender;
  const scripts = forEachScript((name) => [sources[name]]);
  const declaration = await readDeclaration(folder);
  const site = {
    scripts,
    styles,
    lateStyles,
    embedScript,
    displayScript,
    figures: '',
    heights: {},
    versions: [],
  };
  const files = [...pages({ ...site, declaration, version })];
  return new Map(files.map(({ path, html }) => [path, html]));
}

/**
 * Pages and styles for Vite's development server; faults of data or code are shown in the page and the terminal.
 *
 * @param folder the declaration's folder
 */
export function devPages(root: string, folder: string, version: string): Plugin {
  return {
    name: 'dev-pages',
    configureServer(server) {
      const reload = (_event: string, file: string) => {
        if (['src', 'data'].some((name) => file.startsWith(join(root, name) + sep))) {
          server.ws.send({ type: 'full-reload' });
        }
      };
      server.watcher.add(join(root, 'data')).on('all', reload);

      const answer = async (path: string, response: ServerResponse): Promise<boolean> => {
        if (path === STYLES) {
          send(response, 200, 'text/css; charset=utf-8', await serverStyles(server, PRERENDER));
          return true;
        }
        if (!/(^|\/|\.html)$/.test(path)) return false;
        const html = await render(server, folder, version);
        const page = html.get(path.replace(/(^|\/)$/, '$1index.html'));
        const text = page ?? html.get('404.html') ?? complaint(`no page has the path "${path}"`);
        send(response, page ? 200 : 404, 'text/html; charset=utf-8', forDevelopment(text));
        return true;
      };

      server.middlewares.use((request: IncomingMessage, response: ServerResponse, next) => {
        const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
        answer(path, response).then(
          (answered) => answered || next(),
          (error: Error) => {
            server.ssrFixStacktrace(error);
            server.config.logger.error(error.message);
            send(response, 500, 'text/html; charset=utf-8', complaint(error.message));
          },
        );
      });
    },
  };
}
