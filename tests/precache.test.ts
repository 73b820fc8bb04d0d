import { describe, expect, it } from 'vitest';
import { onGround } from '../tools/vite-plugin-site/icons.ts';
import { precache, withPrecache } from '../tools/vite-plugin-site/precache.ts';
import { manifests } from '../src/site/manifest.ts';
import { declaration } from './declaration.ts';
import { htmlOf } from './rendered.ts';

const site = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, content]) => [path, new TextEncoder().encode(content)]));

const urls = (files: Record<string, string>) => precache(site(files)).files.map(({ url }) => url);

describe('precache(site)', () => {
  it('keeps every page under the address of its folder', () => {
    const pages = Object.fromEntries(htmlOf(declaration));
    expect(urls(pages)).toEqual(
      Object.keys(pages)
        .map((path) => path.slice(0, -'index.html'.length) || './')
        .sort(),
    );
  });

  it('keeps scripts, styles, fonts, data, icons and manifests', () => {
    const paths = [
      'assets/main-CHfDdUAl.js',
      'assets/sans-DtpF8Gv2.woff2',
      'assets/styles-67yVC3gk.css',
      'data/x/figures.json',
      'declaration-figure.js',
      'icon.svg',
      'icons/192.png',
      'manifest.fr.webmanifest',
    ];
    expect(urls(Object.fromEntries(paths.map((path) => [path, ''])))).toEqual(paths);
  });

  it.each([
    'images/fr/officers.png',
    'v/c3cec3e89a39/fr/embed/funding/index.html',
    'oembed/fr/funding.json',
    'data/x/figures.zip',
    'x.fr.html',
    'service-worker.js',
  ])('leaves %s out', (path) => {
    expect(urls({ [path]: '' })).toEqual([]);
  });

  it('gives a file of the same content the same revision, and another content another', () => {
    const [first, same, other] = ['a', 'a', 'b'].map((content) =>
      precache(site({ 'fr/index.html': content })),
    );
    expect(same).toEqual(first);
    expect(other?.version).not.toBe(first?.version);
    expect(other?.files[0]?.revision).not.toBe(first?.files[0]?.revision);
    expect(other?.files[0]?.integrity).not.toBe(first?.files[0]?.integrity);
  });

  it('gives no revision to a file whose name has the hash of its content', () => {
    const { files } = precache(site({ 'assets/main-CHfDdUAl.js': '', 'assets/licences.md': '' }));
    expect(files.map(({ revision }) => typeof revision)).toEqual(['string', 'object']);
  });
});

describe('withPrecache(code, list)', () => {
  it('puts the list in its place', () => {
    expect(withPrecache('a=__PRECACHE__;', { version: '1', files: [] })).toBe(
      'a={"version":"1","files":[]};',
    );
  });

  it('throws where the place is missing', () => {
    expect(() => withPrecache('a=1', { version: '1', files: [] })).toThrow(
      'expected __PRECACHE__ once, found 0',
    );
  });
});

describe('onGround(icon, ground, margin)', () => {
  it('puts a ground below the icon and a margin around it', () => {
    expect(onGround('<svg viewBox="0 0 16 16"><path/></svg>', '#ffffff', 0.125)).toBe(
      '<svg viewBox="-2 -2 20 20"><rect x="-2" y="-2" width="20" height="20" fill="#ffffff"/><path/></svg>',
    );
  });

  it('throws where the icon is no square', () => {
    expect(() => onGround('<svg viewBox="0 0 16 9"></svg>', '#ffffff', 0)).toThrow(
      'expected a square viewBox',
    );
  });
});

it('manifests(declaration, ground) has one for each language, in it, with relative addresses only', () => {
  const all = manifests(declaration, '#faf8f3');
  expect(all.map(({ path }) => path)).toEqual(
    declaration.languages.map((lang) => `manifest.${lang}.webmanifest`),
  );
  for (const [i, { content }] of all.entries()) {
    const manifest = JSON.parse(content) as Record<string, unknown>;
    const lang = declaration.languages[i]!;
    expect(manifest).toMatchObject({ lang, start_url: `${lang}/teach/`, scope: './' });
    expect(content).not.toMatch(/"(\/|https?:)/);
  }
});
