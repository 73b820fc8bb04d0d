import { describe, expect, it } from 'vitest';
import { cloudfrontFile } from '../tools/hosting/cloudfront.ts';
import { everywhere, headerRules } from '../tools/hosting/header-rules.ts';
import { headersFile } from '../tools/hosting/headers-file.ts';
import { matches } from '../tools/hosting/path-pattern.ts';
import { declaration } from './declaration.ts';
import { htmlOf } from './rendered.ts';

const paths = [
  ...htmlOf(declaration).keys(),
  '404.html',
  'x.fr.html',
  'declaration-figure.js',
  'service-worker.js',
  'icon.svg',
  'integrity.json',
  'licences.txt',
  'manifest.fr.webmanifest',
  'assets/main-CHfDdUAl.js',
  'data/x/figures.json',
  'images/fr/one.png',
  'v/0123456789ab/fr/embed/one/index.html',
  'v/0123456789ab/images/fr/one.png',
  'v/0123456789ab/assets/serif-1.woff2',
  'v/0123456789ab/declaration-figure.js',
  'v/0123456789ab/licences.txt',
  'v/0123456789ab/frozen.json',
  'v/0123456789ab/index.html',
];

/** Returns the policy of a kind of pages, keyed by the folder names that a kind has in common. */
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
    for (const name of Object.keys(everywhere('/'))) expect(names).not.toContain(name);
  });

  it('lets anyone frame an embedded figure, and nobody another page', () => {
    const policy = (path: string) => headerOf(path, 'Content-Security-Policy');
    expect(policy('fr/figures/officers/index.html')).toMatch(/; frame-ancestors 'none'$/);
    expect(policy('fr/figures/officers/')).toBe(policy('fr/figures/officers/index.html'));
    expect(policy('fr/embed/officers/')).not.toContain('frame-ancestors');
    expect(policy('v/0123456789ab/fr/embed/one/')).not.toContain('frame-ancestors');
  });

  it('lets a platform frame the lesson and the exercises where a school allows it, and nothing else', () => {
    const own = [
      'fr/present/index.html',
      'fr/teach/exercises/index.html',
      'fr/teach/key/index.html',
      'fr/index.html',
    ];
    const ancestors = (framing?: string) => {
      const some = headerRules(own, policyOf, framing);
      return own.map((path) => {
        const all = some.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers);
        return /frame-ancestors (.*)$/.exec(all[0]?.['Content-Security-Policy'] ?? '')?.[1];
      });
    };
    const none = "'none'";
    const school = 'https://moodle.example.org';
    expect(ancestors()).toEqual([none, none, none, none]);
    expect(ancestors(school)).toEqual([school, school, none, none]);
    expect(ancestors('*')).toEqual([undefined, undefined, none, none]);
  });

  it('keeps for ever what is named after its content, and asks for the service worker each time', () => {
    expect(headerOf('assets/main-CHfDdUAl.js', 'Cache-Control')).toContain('immutable');
    for (const path of [
      'images/fr/one.png',
      'assets/serif-1.woff2',
      'declaration-figure.js',
      'fr/embed/one/',
    ])
      expect(headerOf(`v/0123456789ab/${path}`, 'Cache-Control'), path).toContain('immutable');
    expect(headerOf('service-worker.js', 'Cache-Control')).toBe('no-cache');
    expect(headerOf('fr/', 'Cache-Control')).toBe('public, max-age=300');
  });

  it('keeps for five minutes what says of a copy that it was corrected', () => {
    for (const path of ['', 'index.html', 'frozen.json'])
      expect(headerOf(`v/0123456789ab/${path}`, 'Cache-Control'), path).toBe('public, max-age=300');
    expect(headerOf('v/0123456789ab/', 'Content-Security-Policy')).toMatch(/; frame-ancestors 'none'$/);
  });

  it('lets nothing run in what is no page and is opened by itself', () => {
    for (const path of ['images/fr/one.svg', 'v/0123456789ab/images/fr/one.svg', 'data/x/figures.json'])
      expect(headerOf(path, 'Content-Security-Policy'), path).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
  });

  it('speaks for a whole host only where the site has one', () => {
    expect(everywhere('/')).toHaveProperty('Strict-Transport-Security');
    expect(everywhere('/calais/')).not.toHaveProperty('Strict-Transport-Security');
  });

  it('names a file that no rule is for', () => {
    expect(() => headerRules(['elsewhere/x.txt'], policyOf)).toThrow('elsewhere/x.txt: no rule');
  });

  it('names two pages of a kind whose policies differ', () => {
    expect(() => headerRules(['fr/index.html', 'en/index.html'], (page) => page)).toThrow(
      'en/index.html: its Content-Security-Policy is not that of fr/index.html',
    );
  });
});

describe('headersFile(rules, base)', () => {
  it('says of a page the same by its folder and by its file', () => {
    const sections = headersFile(rules, '/').split(/\n(?=\/)/);
    const of = (path: string) =>
      sections
        .find((each) => each.startsWith(`${path}\n`))
        ?.trim()
        .split('\n')
        .slice(1);
    expect(of('/:lang/figures/:view/')?.join()).toContain('frame-ancestors');
    expect(of('/:lang/figures/:view/index.html')).toEqual(of('/:lang/figures/:view/'));
    expect(of('/index.html')).toEqual(of('/'));
  });

  it('is not written where it is more than Cloudflare takes', () => {
    const many = Array.from({ length: 100 }, (_, i) => ({ pattern: `${String(i)}.txt`, headers: {} }));
    expect(() => headersFile(many, '/')).toThrow('101 rules');
    const long = [{ pattern: 'x.txt', headers: { Long: 'x'.repeat(2000) } }];
    expect(() => headersFile(long, '/')).toThrow('more than 2000 characters');
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

  it('is not written where it is more than there is room for', () => {
    const long = [{ pattern: 'x.txt', headers: { Long: 'x'.repeat(11_000) } }];
    expect(() => cloudfrontFile(long, '/')).toThrow('cloudfront.js');
  });
});
