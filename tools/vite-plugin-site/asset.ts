import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Rolldown } from 'vite';

/** A file of the site; `path` is relative to its root. */
export interface Asset {
  path: string;
  content: string | Uint8Array;
}

/** Converts an output file of an environment. */
export const asset = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): Asset => ({
  path: file.fileName,
  content: file.type === 'chunk' ? file.code : file.source,
});

/** Path of a file named after the hash of its content, so that browsers may keep it for ever. */
export const hashedPath = (name: string, type: string, content: string): string =>
  `assets/${name}-${createHash('sha256').update(content).digest('base64url').slice(0, 8)}.${type}`;

/** Writes files below a folder, one at a time: the iterable may make them lazily. */
export async function writeAssets(folder: string, assets: Iterable<Asset>): Promise<void> {
  for (const { path, content } of assets) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
