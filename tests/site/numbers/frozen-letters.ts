import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFaces } from '../../../tools/pictures/typesetter.ts';
import { dist, files } from './built.ts';
import { letters, type Letters } from './pictures.ts';

/** A font of a frozen copy: its folder, its name, and the hash of its content. */
const FONT = /^(v\/[0-9a-f]{12}\/)assets\/([a-z-]+)-[\w-]{8}\.woff2$/;

/** Reads the letters of one frozen copy, whose pictures are drawn in the fonts of its day. */
async function lettersIn(copy: string): Promise<Letters> {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  for (const name of readdirSync(join(dist, copy, 'assets'))) {
    const face = FONT.exec(`${copy}assets/${name}`)?.[2];
    if (face) copyFileSync(join(dist, copy, 'assets', name), join(folder, `${face}.woff2`));
  }
  try {
    return letters(await loadFaces(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Letters of each frozen copy, by its folder: "v/0123456789ab/". */
export const frozenLetters = new Map<string, Letters>();
for (const copy of new Set(files.flatMap((file) => FONT.exec(file)?.[1] ?? [])))
  frozenLetters.set(copy, await lettersIn(copy));
