import { extname } from 'node:path';
import { send, type Answer, type Way } from './site.ts';

/** A way in which a file fails, with its name in the report. */
export interface Failure {
  name: string;
  way: Way;
}

const MISSING: Way = ({ headers }, response) =>
  void response
    .writeHead(404, { 'content-type': 'text/plain', 'cache-control': headers['cache-control'] })
    .end();

/** The connection is cut before the first byte. */
const RESET: Way = (_, response) => void response.destroy();

const part = (body: Buffer, share: number) => body.subarray(0, Math.floor(body.length * share));

/** Cuts the connection midway: the browser can tell by the declared length. */
const cutOnTheWay =
  (share: number): Way =>
  ({ status, headers, body }, response) => {
    response.writeHead(status, { ...headers, 'content-length': body.length });
    response.write(part(body, share), () => response.destroy());
  };

/** Cuts the file itself, like an aborted upload: only its content shows it. */
export const cut =
  (share: number): Way =>
  (answer, response) =>
    send({ ...answer, body: part(answer.body, share) }, response);

/** Responds like hosts that answer every request with their first page. */
const AS_HTML: Way = (answer, response) =>
  send(
    {
      ...answer,
      status: 200,
      headers: { ...answer.headers, 'content-type': 'text/html; charset=utf-8' },
      body: Buffer.from('<!doctype html><html lang="en"><title>Home</title><p>Welcome</p></html>'),
    },
    response,
  );

/** Rotates the names of an export list in braces: "a as b,c as d". */
function shifted(list: string): string {
  const pairs = list.split(',').map((pair) => pair.split(/ as /) as [string, string?]);
  const others = pairs.map(([name, other]) => other ?? name);
  if (others.length === 1) return `${pairs[0]![0]} as another`;
  return pairs.map(([name], i) => `${name} as ${others[(i + 1) % others.length]!}`).join(',');
}

/**
 * Simulates a module of another build. Bundlers give exports the shortest names, so that other builds use the
 * same names for other things. A module without exports gets wrong imports.
 */
function otherModule(code: string): string {
  const renamed = code.replace(/export\{([^}]+)\}/, (_, list: string) => `export{${shifted(list)}}`);
  if (renamed !== code) return renamed;
  return code.replace(/import\{([^}]+)\}/, (_, list: string) => {
    const pairs = list.split(',').map((pair) => pair.split(/ as /) as [string, string?]);
    return `import{${pairs.map(([name, own], i) => `${pairs[(i + 1) % pairs.length]![0]} as ${own ?? name}`).join(',')}}`;
  });
}

/** Simulates a JSON file of an earlier version, before items were added at the beginning of its lists. */
function otherJson(text: string): string {
  const json = JSON.parse(text) as Record<string, unknown>;
  const before = Object.entries(json).map(([key, value]) => [
    key,
    Array.isArray(value) ? (value as unknown[]).slice(1) : value,
  ]);
  return JSON.stringify(Object.fromEntries(before));
}

/** Simulates a file of another version of the site. */
function otherVersion(path: string, body: Buffer): Buffer {
  const text = body.toString();
  switch (extname(path)) {
    case '.js':
      return Buffer.from(otherModule(text));
    case '.css':
      // Class names contain a hash of their component.
      return Buffer.from(text.replace(/\.s_\w+/g, '.s_before'));
    case '.json':
      return Buffer.from(otherJson(text));
    case '.txt':
      return Buffer.from(text.slice(text.indexOf('\n') + 1));
    case '.svg':
      return Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>');
    default:
      throw new Error(`what was ${path} in another version?`);
  }
}

const STALE: Way = (answer: Answer, response) =>
  send({ ...answer, body: otherVersion(answer.path, answer.body) }, response);

/** Files that differ between versions; fonts and bitmaps do not. */
const HAS_VERSIONS = /\.(js|css|json|txt|svg)$/;

/** Remaining shares of a cut file. */
export const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const percent = (share: number) => `${String(Math.round(share * 100))} %`;

/** All failures, in groups; each file is broken in each of these ways. */
export const GROUPS: { name: string; failures: (path: string) => Failure[] }[] = [
  {
    name: 'does not come',
    failures: () => [
      { name: 'missing (404)', way: MISSING },
      { name: 'connection reset', way: RESET },
      { name: 'connection cut half way', way: cutOnTheWay(0.5) },
    ],
  },
  {
    name: 'is cut short',
    failures: () => SHARES.map((share) => ({ name: `cut at ${percent(share)}`, way: cut(share) })),
  },
  {
    name: 'is another one',
    failures: (path) => [
      { name: 'served as HTML', way: AS_HTML },
      ...(HAS_VERSIONS.test(path) ? [{ name: 'of another version', way: STALE }] : []),
    ],
  },
];
