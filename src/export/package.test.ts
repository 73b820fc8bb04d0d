import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dataPackage, packageDescriptor } from './package.ts';
import { COLUMNS } from './rows.ts';

const descriptor = (...paths: unknown[]) =>
  strToU8(JSON.stringify({ name: 'orchard', resources: paths.map((path) => ({ path })) }));

const files = {
  'text.txt': strToU8('Environ 300 pommes'),
  'data/figures.csv': strToU8('id,value\r\napples,300\r\n'),
  'datapackage.json': descriptor('text.txt', 'data/figures.csv'),
};

describe('dataPackage(files)', () => {
  it('holds every file byte for byte, in the order of their names', () => {
    const unzipped = unzipSync(dataPackage(files));
    expect(Object.keys(unzipped)).toEqual(['data/figures.csv', 'datapackage.json', 'text.txt']);
    for (const [name, bytes] of Object.entries(files)) {
      expect(Buffer.compare(unzipped[name]!, bytes), name).toBe(0);
    }
  });

  it('gives the same bytes whatever the order of the files', () => {
    const other = Object.fromEntries(Object.entries(files).reverse());
    expect(Buffer.compare(dataPackage(files), dataPackage(other))).toBe(0);
  });

  it('bears the first day of zip files as its date', () => {
    const view = new DataView(dataPackage(files).buffer);
    // In a local file header: time at 10, date at 12, where 33 is 1 January 1980.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 33]);
  });

  it('names datapackage.json when it is missing', () => {
    expect(() => dataPackage({ 'text.txt': files['text.txt'] })).toThrow('datapackage.json is missing');
  });

  it('names datapackage.json when it is no JSON', () => {
    expect(() => dataPackage({ 'datapackage.json': strToU8('{') })).toThrow(
      'datapackage.json: expected JSON',
    );
  });

  it.each([
    ['a path', 'pears.csv'],
    ['one of several paths', ['text.txt', 'pears.csv']],
  ])('names the file that %s of a resource looks for in vain', (_what, path) => {
    expect(() => dataPackage({ ...files, 'datapackage.json': descriptor(path) })).toThrow(
      'pears.csv is missing',
    );
  });

  it('does not take a property that every object has for a file', () => {
    expect(() => dataPackage({ 'datapackage.json': descriptor('toString') })).toThrow('toString is missing');
  });

  it('looks for no file behind an address or beside inline data', () => {
    const elsewhere = descriptor('https://example.org/pears.csv', undefined);
    expect(Object.keys(unzipSync(dataPackage({ 'datapackage.json': elsewhere })))).toEqual([
      'datapackage.json',
    ]);
  });
});

describe('packageDescriptor(descriptor, tables)', () => {
  const tables = [{ name: 'figures', path: 'figures.csv', title: 'The figures' }];
  const given = { name: 'orchard', resources: [{ name: 'text', path: 'text.txt' }] };

  it('adds a CSV resource for each table after those there are', () => {
    expect(packageDescriptor(given, tables)).toMatchObject({
      name: 'orchard',
      resources: [
        { name: 'text', path: 'text.txt' },
        {
          name: 'figures',
          path: 'figures.csv',
          title: 'The figures',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          dialect: { delimiter: ',' },
        },
      ],
    });
    expect(given.resources).toHaveLength(1);
  });

  it('describes every column of the table', () => {
    const { resources } = packageDescriptor({}, tables) as { resources: { schema: { fields: object[] } }[] };
    expect(resources[0]!.schema.fields).toEqual(
      Object.entries(COLUMNS).map(([name, column]) => ({ name, ...column })),
    );
  });
});
