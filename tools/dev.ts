/** Serves the site from its sources and reloads the page when they change. Environment: DECLARATION, PORT (5173). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { devPages } from './vite-plugin-site/dev/pages.ts';
import { declarationFolder } from './declaration-folder.ts';

const root = join(import.meta.dirname, '..');
const folder = declarationFolder(join(root, 'data'), process.env.DECLARATION);
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };

const server = await createServer({
  root,
  appType: 'custom',
  plugins: [devPages(root, folder, version)],
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 5173) },
});
await server.listen();
server.printUrls();
