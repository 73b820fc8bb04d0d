import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Files and folders that the site is built from. */
const COPIED = [
  'src',
  'data',
  'tools',
  'static',
  'index.html',
  'package.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/** Copies the sources of the site, to be changed; packages are linked to this folder, caches are separate. */
export async function copySources(name: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), `${name}-`));
  await Promise.all(COPIED.map((path) => cp(join(root, path), join(copy, path), { recursive: true })));
  const packages = (await readdir(join(root, 'node_modules'))).filter((path) => !/^\.(?!bin$)/.test(path));
  await mkdir(join(copy, 'node_modules'));
  await Promise.all(
    packages.map((path) => symlink(join(root, 'node_modules', path), join(copy, 'node_modules', path))),
  );
  return copy;
}
