import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compress } from '../../tools/hosting/compress.ts';

const root = join(import.meta.dirname, '../..');

/** Content of a file beside the site's folder, which must not be served. */
export const SECRET = 'nobody may read this';

/** Paths and address for a server. */
interface Place {
  /** A folder for the server itself. */
  folder: string;
  /** The site. */
  site: string;
  port: number;
}

/** An installed server, with the way to start it by the settings that the build has written for it. */
interface Kind {
  program: string;
  /** Its Debian packages. */
  packages: string;
  /** Writes its settings, and returns its arguments. */
  prepare: (place: Place) => string[];
}

const written = (name: string): string => readFileSync(join(root, 'hosting', name), 'utf8');

/**
 * Fills in the blanks of a settings file.
 * @throws Error if a blank is missing
 */
function fillIn(text: string, ...changes: [string, string][]): string {
  for (const [blank, value] of changes) {
    if (!text.includes(blank)) throw new Error(`there is no "${blank}" to fill in`);
    text = text.replace(blank, value);
  }
  return text;
}

const nginx: Kind = {
  program: 'nginx',
  packages: 'nginx-light libnginx-mod-http-brotli-static',
  prepare({ folder, site, port }) {
    writeFileSync(
      join(folder, 'site.conf'),
      fillIn(
        written('nginx.conf'),
        ['listen 80;', `listen 127.0.0.1:${String(port)};`],
        ['root /var/www/declaration;', `root ${site};`],
      ),
    );
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(folder, name)};`,
    );
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off;
pid ${join(folder, 'pid')};
error_log ${join(folder, 'error.log')};
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  include ${join(folder, 'site.conf')};
}
`,
    );
    return ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  },
};

const apache: Kind = {
  program: 'apache2',
  packages: 'apache2',
  prepare({ folder, site, port }) {
    const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'rewrite', 'setenvif'];
    writeFileSync(
      join(folder, 'httpd.conf'),
      `ServerName 127.0.0.1
Listen 127.0.0.1:${String(port)}
PidFile ${join(folder, 'pid')}
ErrorLog ${join(folder, 'error.log')}
DefaultRuntimeDir ${folder}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
`,
    );
    return ['-f', join(folder, 'httpd.conf'), '-D', 'FOREGROUND'];
  },
};

const caddy: Kind = {
  program: 'caddy',
  packages: 'caddy',
  prepare({ folder, site, port }) {
    writeFileSync(
      join(folder, 'Caddyfile'),
      `{\n  admin off\n  auto_https off\n  storage file_system ${join(folder, 'storage')}\n}\n${fillIn(
        written('Caddyfile'),
        ['example.org {', `http://127.0.0.1:${String(port)} {\n    bind 127.0.0.1`],
        ['root * /var/www/declaration', `root * ${site}`],
      )}`,
    );
    return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  },
};

const KINDS: Record<string, Kind> = { nginx, apache, caddy };

/** @throws Error if no server has this name */
function kindOf(name: string): Kind {
  const kind = KINDS[name];
  if (!kind) throw new Error(`"${name}" is no server: expected ${Object.keys(KINDS).join(', ')}`);
  return kind;
}

/** True if a server is installed. */
export const isHere = (name: string): boolean => !spawnSync(kindOf(name).program, ['-h']).error;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * Waits for the first response.
 * @throws Error with the server's output if it exits
 */
async function answering(url: string, server: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the server has ended: ${said()}`);
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Makes a compressed copy of a built site, beside a file that must not be served.
 *
 * @returns its folder, and a function that removes it
 */
export async function copyOf(dist: string): Promise<{ site: string; remove: () => void }> {
  const above = mkdtempSync(join(tmpdir(), 'host-'));
  // A server started by root reads files as another user.
  chmodSync(above, 0o755);
  writeFileSync(join(above, 'secret.txt'), SECRET);
  const site = join(above, 'site');
  cpSync(dist, site, { recursive: true });
  await compress(site);
  return { site, remove: () => rmSync(above, { recursive: true }) };
}

/**
 * Starts a server on 127.0.0.1.
 *
 * @param name nginx, apache or caddy
 * @param site the folder to serve
 * @returns the site's address, with a slash at its end, and a function that stops the server
 * @throws Error if the program is not installed, or reports wrong settings
 */
export async function start(
  name: string,
  site: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const kind = kindOf(name);
  if (!isHere(name)) throw new Error(`no ${kind.program} here: on Debian, install ${kind.packages}`);
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = spawn(kind.program, kind.prepare({ folder, site, port }), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  let said = '';
  server.stderr.on('data', (data: Buffer) => (said += String(data)));
  const url = `http://127.0.0.1:${String(port)}/`;
  await answering(url, server, () => said);
  const close = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { url, close };
}
