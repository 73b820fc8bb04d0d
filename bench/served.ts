import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compress } from '../tools/hosting/compress.ts';
import { serveSite } from '../tools/site-server.ts';

/** Serves a copy of a folder, compressed once at the best quality, as hosts with stored files do. */
export async function serveCompressed(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const above = await mkdtemp(join(tmpdir(), 'bench-'));
  const copy = join(above, 'site');
  await cp(folder, copy, { recursive: true });
  await compress(copy);
  const { url, close } = await serveSite(copy, { port: 0, brotli: true });
  return {
    url,
    close: async () => {
      await close();
      await rm(above, { recursive: true });
    },
  };
}
