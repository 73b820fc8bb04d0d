import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declarations } from '../tools/declaration-folder.ts';
import { textFile } from '../src/model/text-file.ts';

const data = join(import.meta.dirname, '../data');

interface Resource {
  path: string;
  hash?: string;
  bytes?: number;
}

describe.each(declarations(data))('datapackage.json of %s', (name) => {
  const read = (file: string) => readFileSync(join(data, name, file));
  const { resources, version } = JSON.parse(read('datapackage.json').toString()) as {
    resources: Resource[];
    version: string;
  };
  const { originalLanguage, sha256, ...about } = JSON.parse(read('declaration.json').toString()) as {
    originalLanguage: string;
    sha256: string;
    version: string;
  };

  it('names the version that declaration.json names', () => {
    expect(version).toBe(about.version);
  });

  it('names each file of the folder but itself and a README, and no other', () => {
    const files = readdirSync(join(data, name));
    const described = files.filter((file) => !['datapackage.json', 'README.md'].includes(file));
    expect(resources.map(({ path }) => path).sort()).toEqual(described.sort());
  });

  it('gives the original text the size it has and the hash that declaration.json gives it', () => {
    const file = textFile(originalLanguage);
    const original = resources.find(({ path }) => path === file);
    expect([original?.hash, original?.bytes]).toEqual([`sha256:${sha256}`, read(file).length]);
  });
});
