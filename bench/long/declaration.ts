import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { randomLcg } from 'd3';
import { textFile } from '../../src/model/text-file.ts';
import { readDeclaration } from '../../tools/read-declaration.ts';
import { longAnnotations } from './annotations.ts';
import { longBody } from './passages.ts';

/** How long a text to make. */
export interface Size {
  passages: number;
  annotations: number;
}

/** Any number below 1: with the same one the same text is made. */
const SEED = 0.2016083;

/**
 * Makes a long declaration of a short one: a folder of the same name below `into`, which passes the same checks.
 * All that is said of the figures, the charts and the lesson is that of the short one.
 *
 * @param folder of the short declaration
 * @param into a folder that is there
 * @returns the folder of the long declaration
 */
export async function writeLongDeclaration(folder: string, into: string, size: Size): Promise<string> {
  const declaration = await readDeclaration(folder);
  const out = join(into, basename(folder));
  await mkdir(out, { recursive: true });
  await cp(folder, out, { recursive: true });
  const random = randomLcg(SEED);
  const body = longBody(declaration, size.passages, random);
  const items = longAnnotations(declaration.annotations, body.passages, size.annotations, random);

  const text = (lang: string) => body.passages.map((passage) => passage.text[lang]).join('\n');
  for (const lang of declaration.languages) await writeFile(join(out, textFile(lang)), text(lang));

  /** Writes a file of the folder anew, with some fields replaced. */
  const edit = async (name: string, fields: (file: Record<string, unknown>) => object): Promise<void> => {
    const file = JSON.parse(await readFile(join(out, name), 'utf8')) as Record<string, unknown>;
    await writeFile(join(out, name), JSON.stringify({ ...file, ...fields(file) }, null, 2));
  };
  const sha256 = createHash('sha256').update(text(declaration.about.originalLanguage)).digest('hex');
  await edit('declaration.json', () => ({
    sha256,
    outline: body.passages.map(({ id, kind }) => ({ id, kind })),
  }));
  await edit('numbers.json', () => ({ numbers: body.numbers }));
  await edit('commitments.json', () => ({ commitments: body.commitments }));
  await edit('annotations.json', () => ({ items }));
  return out;
}
