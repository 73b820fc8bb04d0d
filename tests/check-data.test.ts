import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sound = join(root, 'data/calais-2016');
let broken: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'declaration-'));
  broken = join(folder, 'calais-2016');
  await cp(sound, broken, { recursive: true });
});

afterAll(() => rm(dirname(broken), { recursive: true }));

/** Runs a script of the project and returns its output and exit status. */
async function run(script: string, ...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const command = ['--import', 'tsx', join(root, 'tools', script), ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root });
    return { status: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, out: stdout, err: stderr };
  }
}

it('check-data without arguments checks every declaration and says what it counted', async () => {
  const { status, out, err } = await run('check-data.ts');
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain('calais-2016: no issue\n  lines aligned: 36 of 36\n');
  expect(out).toContain('numbers accounted for (fr): 25 of 25\n  numbers accounted for (en): 25 of 25\n');
});

it('check-data ends with status 1 and one line an issue when a quotation is off by a letter', async () => {
  const file = join(broken, 'figures.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('2.700 migrants', '2.701 migrants'));
  const { status, err } = await run('check-data.ts', broken);
  expect(status).toBe(1);
  expect(err).toBe(
    'figures.json · removals · quotedFrom.fr: quote not found in text.fr.txt, segment s2-c4: "plus de 2.701 migrants irréguliers"\n',
  );
});

it('check-data names a declaration that is not called as its folder', async () => {
  const other = join(dirname(broken), 'other');
  await cp(sound, other, { recursive: true });
  const { status, err } = await run('check-data.ts', other);
  expect([status, err]).toEqual([
    1,
    'declaration.json · id: expected "other", as the folder is called, got "calais-2016"\n',
  ]);
});

it('check-data names the number grammar that a language lacks', async () => {
  await cp(join(sound, 'text.fr.txt'), join(broken, 'text.xx.txt'));
  const { status, err } = await run('check-data.ts', broken);
  expect([status, err]).toEqual([
    1,
    'src/i18n/xx/numerals.json: expected a file that can be read: no such file\n',
  ]);
});

it('json-schema --check finds the published schemas up to date', async () => {
  expect(await run('json-schema.ts', '--check')).toEqual({ status: 0, out: '', err: '' });
});
