import type { Issue } from '../issue.ts';
import { textFile } from '../text-file.ts';
import type { Context } from './context.ts';

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Checks that the original text matches, byte for byte, the hash in declaration.json (rule H9). */
export async function checkHash({ declaration, raw }: Context): Promise<Issue[]> {
  const file = textFile(declaration.about.originalLanguage);
  const actual = await sha256(raw[file] ?? '');
  if (actual === declaration.about.sha256) return [];
  const expected = `expected the hash of ${file}, ${actual}, got ${declaration.about.sha256}`;
  return [{ file: 'declaration.json', at: 'sha256', expected }];
}
