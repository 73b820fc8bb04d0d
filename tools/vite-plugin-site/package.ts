import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataPackage, packageDescriptor, type Table } from '../../src/export/package.ts';

const DESCRIPTOR = 'datapackage.json';

/**
 * Returns the whole declaration as one file: the files of its folder, and its figures as tables.
 *
 * @param folder that holds datapackage.json and all files that it names
 * @param files of the site, with paths relative to its root; those of the figures are used
 * @throws Error naming a file that the descriptor names and the folder lacks
 */
export async function packageOf(
  folder: string,
  files: readonly { path: string; content: string }[],
): Promise<Uint8Array> {
  const names = await readdir(folder);
  const own = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(join(folder, name))]),
  );
  const tables = files
    .filter(({ path }) => path.endsWith('/figures.csv'))
    .map(({ path, content }): Table & { content: string } => {
      const lang = path.split('/').at(-2) ?? '';
      const name = `figures-${lang}`;
      return { name, path: `${name}.csv`, title: `The figures as a table (${lang})`, content };
    });
  const contents = Object.fromEntries(own);
  const descriptor = JSON.parse(Buffer.from(contents[DESCRIPTOR] ?? '{}').toString()) as object;
  const bare = tables.map(({ name, path, title }) => ({ name, path, title }));
  return dataPackage({
    ...contents,
    ...Object.fromEntries(tables.map(({ path, content }) => [path, Buffer.from(content)])),
    [DESCRIPTOR]: Buffer.from(`${JSON.stringify(packageDescriptor(descriptor, bare), null, 2)}\n`),
  });
}
