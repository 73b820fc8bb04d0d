import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { copySources } from '../source-copy.ts';
import { withLanguage } from './data.ts';
import { grammar, headlines } from './language.ts';
import { pseudo, pseudoMessage } from './letters.ts';

/** CLDR's bidirectional pseudo-language: not a real language, but known to be written from right to left. */
export const TAG = 'ar-xb';

/** Locale of its dates and numbers: Irish, which has accents, and digits that our fonts have. */
export const INTL = 'ga-IE';

const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;
const write = (file: string, content: object) => writeFile(file, JSON.stringify(content, null, 2));

/** Adds the folder of a language, as a contributor would: five files. */
async function addLanguage(i18n: string): Promise<void> {
  const folder = join(i18n, TAG);
  await mkdir(folder);
  const messages = await read<Record<string, string>>(join(i18n, 'en/messages.json'));
  await write(
    join(folder, 'messages.json'),
    Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pseudoMessage(message)])),
  );
  await write(join(folder, 'numerals.json'), grammar(await read(join(i18n, 'en/numerals.json'))));
  await write(join(folder, 'headline.json'), headlines(await read(join(i18n, 'en/headline.json'))));
  await write(join(folder, 'language.json'), {
    name: pseudo('Pseudo'),
    short: 'XB',
    intl: INTL,
    dir: 'rtl',
  });
  await writeFile(join(folder, 'typography.css'), `q:lang(${TAG}) {\n  quotes: '“' '”' '‘' '’';\n}\n`);
}

/** Adds the words of a declaration in the language. */
async function addWords(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (name.endsWith('.json') && name !== 'datapackage.json')
      await write(file, withLanguage(await read(file), TAG) as object);
  }
  const text = await readFile(join(folder, 'text.en.txt'), 'utf8');
  await writeFile(join(folder, `text.${TAG}.txt`), pseudo(text));
}

/**
 * Builds the site with one more language: a copy of the sources, with the language's folder in i18n/ and its
 * words in the data, and nothing else changed.
 *
 * @returns the folder of the copy, which contains dist/
 */
export async function buildPseudo(declaration: string): Promise<string> {
  const copy = await copySources('pseudo');
  await addLanguage(join(copy, 'src/i18n'));
  await addWords(join(copy, 'data', basename(declaration)));
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: copy,
    env: { ...process.env, DECLARATION: basename(declaration) },
    maxBuffer: 1e8,
  });
  return copy;
}
