import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { declarationFolder } from '../tools/declaration-folder.ts';
import { frameTeaching } from '../tools/frame-teaching.ts';
import { siteUrl } from '../tools/site-url.ts';

describe('siteUrl(value)', () => {
  it('puts a slash at the end of https://example.org/calais', () => {
    expect(siteUrl('https://example.org/calais')).toBe('https://example.org/calais/');
  });

  it('is undefined when the variable is not set, or empty', () => {
    expect([siteUrl(undefined), siteUrl('')]).toEqual([undefined, undefined]);
  });

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1', 'https://example.org/#a'])(
    'throws at %s',
    (value) => {
      expect(() => siteUrl(value)).toThrow(`SITE_URL=${value}: not an http(s) address`);
    },
  );
});

describe('frameTeaching(value)', () => {
  it('takes origins, or anyone', () => {
    expect(frameTeaching(' https://moodle.example.org  https://*.school.example:8443 ')).toBe(
      'https://moodle.example.org https://*.school.example:8443',
    );
    expect(frameTeaching('*')).toBe('*');
  });

  it('is undefined when the variable is not set, or empty', () => {
    expect([frameTeaching(undefined), frameTeaching(' ')]).toEqual([undefined, undefined]);
  });

  it.each([
    'moodle.example.org',
    'https://a.example/path',
    "'none'",
    '* https://a.example',
    'https://a.example;',
  ])('throws at %s', (value) => {
    expect(() => frameTeaching(value)).toThrow('FRAME_TEACHING: "');
  });
});

describe('declarationFolder(data, wanted)', () => {
  let data: string;
  const add = (name: string) => {
    mkdirSync(join(data, name));
    writeFileSync(join(data, name, 'declaration.json'), '{}');
  };

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'data-'));
    mkdirSync(join(data, 'schema'));
    add('one');
  });

  afterEach(() => {
    rmSync(data, { recursive: true });
  });

  it('is the only folder that has a declaration.json', () => {
    expect(declarationFolder(data, undefined)).toBe(join(data, 'one'));
  });

  it('throws and lists the declarations when there are several', () => {
    add('two');
    expect(() => declarationFolder(data, undefined)).toThrow('choose one with DECLARATION= (one, two)');
  });

  it('takes the one that is wanted', () => {
    add('two');
    expect(declarationFolder(data, 'two')).toBe(join(data, 'two'));
  });

  it('throws when the wanted one has no declaration.json', () => {
    expect(() => declarationFolder(data, 'schema')).toThrow('DECLARATION=schema: no such folder');
  });
});
