import { describe, expect, it } from 'vitest';
import { cloudfrontFile } from '../scripts/hosting/cloudfront.ts';
import { EVERYWHERE, headerRules } from '../scripts/hosting/header-rules.ts';
import { headersFile } from '../scripts/hosting/headers-file.ts';
import { matches } from '../scripts/hosting/path-pattern.ts';
import { documents } from './rendered.ts';

const paths = [
  ...documents.keys(),
  '404.html',
  'x.fr.html',
  'declaration-figure.js',
  'service-worker.js',
  'icon.svg',
  'manifest.fr.webmanifest',
  'assets/main-CHfDdUAl.js',
  'data/x/figures.json',
  'images/fr/one.png',
  'v/0123456789ab/fr/embed/one/index.html',
  'v/0123456789ab/images/fr/one.png',
];

/** Pages of a kind have one policy; here it is made of the names of folders that do not differ within a kind. */
const policyOf = (page: string) =>
  `default-src 'none'; style-src ${/embed|figures|sheets/.exec(page)?.[0] ?? page.replace(/^[a-z]{2}\//, '')}`;

const rules = headerRules(paths, policyOf);

const rulesFor = (path: string) => rules.filter(({ pattern }) => matches(pattern, path));

const headerOf = (path: string, name: string): string | undefined =>
  rulesFor(path)
    .map(({ headers }) => headers[name])
    .find((value) => value !== undefined);

describe('headerRules(paths, policyOf)', () => {
  it.each(paths)('says of %s how long it lives and who may use it, and no header twice', (path) => {
    const names = rulesFor(path).flatMap(({ headers }) => Object.keys(headers));
    expect(names).toEqual(expect.arrayContaining(['Cache-Control', 'Cross-Origin-Resource-Policy']));
    expect(new Set(names).size).toBe(names.length);
    for (const name of Object.keys(EVERYWHERE)) expect(names).not.toContain(name);
  });

  it('lets anyone frame an embedded figure, and nobody another page', () => {
    const policy = (path: string) => headerOf(path, 'Content-Security-Policy');
    expect(policy('fr/figures/officers/index.html')).toMatch(/; frame-ancestors 'none'$/);
    expect(policy('fr/figures/officers/')).toBe(policy('fr/figures/officers/index.html'));
    expect(policy('fr/embed/officers/')).not.toContain('frame-ancestors');
    expect(policy('v/0123456789ab/fr/embed/one/')).not.toContain('frame-ancestors');
  });

  it('keeps for ever what is named after its content, and asks for the service worker each time', () => {
    expect(headerOf('assets/main-CHfDdUAl.js', 'Cache-Control')).toContain('immutable');
    expect(headerOf('v/0123456789ab/images/fr/one.png', 'Cache-Control')).toContain('immutable');
    expect(headerOf('service-worker.js', 'Cache-Control')).toBe('no-cache');
    expect(headerOf('fr/', 'Cache-Control')).toBe('public, max-age=300');
  });

  it('names two pages of a kind whose policies differ', () => {
    expect(() => headerRules(['fr/index.html', 'en/index.html'], (page) => page)).toThrow(
      'en/index.html: its Content-Security-Policy is not that of fr/index.html',
    );
  });
});

describe('headersFile(rules, base)', () => {
  it('stays below what Cloudflare takes: a hundred rules, two thousand characters a line', () => {
    const lines = headersFile(rules, '/').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });
});

describe('cloudfrontFile(rules, base)', () => {
  const file = cloudfrontFile(rules, '/calais/');
  type Values = Record<string, { value: string }>;
  const handle = new Function(`${file}; return handler;`)() as (event: object) => { headers: Values };
  const headersOf = (uri: string) => handle({ request: { uri }, response: { headers: {} } }).headers;

  it('sets the headers of an answer by its path', () => {
    expect(headersOf('/calais/assets/main-CHfDdUAl.js')['cache-control']?.value).toContain('immutable');
    expect(headersOf('/calais/fr/')['content-security-policy']?.value).toBe("frame-ancestors 'none'");
    expect(headersOf('/calais/fr/embed/officers/')['content-security-policy']).toBeUndefined();
    expect(headersOf('/elsewhere/fr/')['cache-control']).toBeUndefined();
    expect(headersOf('/elsewhere/fr/')['x-content-type-options']?.value).toBe('nosniff');
  });

  it('fits into ten kilobytes', () => {
    expect(file.length).toBeLessThanOrEqual(10_240);
  });
});
