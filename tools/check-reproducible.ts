/**
 * Builds the site again, in another folder and without caches, and fails if a byte differs from dist/.
 * Run it after a build with the same environment.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentsOf } from './vite-plugin-site/sizes.ts';

const root = join(import.meta.dirname, '..');
const above = await mkdtemp(join(tmpdir(), 'reproducible-'));
// Another name and depth of the path.
const elsewhere = join(above, 'a folder', 'with another name');

try {
  const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const path of tracked.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(elsewhere, path)), { recursive: true });
    await cp(join(root, path), join(elsewhere, path));
  }
  await symlink(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  execFileSync('npx', ['vite', 'build'], {
    cwd: elsewhere,
    env: { ...process.env, PICTURE_CACHE: 'none', TZ: 'Pacific/Auckland', LANG: 'C' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [here, there] = await Promise.all([
    contentsOf(join(root, 'dist')),
    contentsOf(join(elsewhere, 'dist')),
  ]);
  // Compressed copies (npm run compress) derive from the same bytes.
  const paths = [...new Set([...here.keys(), ...there.keys()])]
    .filter((path) => !/\.(br|gz)$/.test(path))
    .sort();
  const other = paths.filter((path) => !here.get(path)?.equals(there.get(path) ?? Buffer.alloc(0)));
  for (const path of other)
    console.error(
      `${path}: ${here.has(path) ? (there.has(path) ? 'differs' : 'is only here') : 'is only there'}`,
    );
  if (other.length > 0) process.exitCode = 1;
  else
    console.log(`${String(paths.length)} files of dist/ came out the same in another folder, byte for byte.`);
} finally {
  await rm(above, { recursive: true });
}
