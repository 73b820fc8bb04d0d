/** Builds the site and serves it. Environment: PORT (4173; the next free one is taken), and what build.ts reads. */
import { join } from 'node:path';
import { serve } from './serve.ts';

/** Ports that are tried, one after the other. */
const ATTEMPTS = 20;

await import('./build.ts');

const dist = join(import.meta.dirname, '../dist');
const first = Number(process.env.PORT ?? 4173);

for (let port = first; ; port++) {
  try {
    const { url } = await serve(dist, { port });
    console.log(`\nThe site is at ${url} (Ctrl+C stops it)`);
    break;
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || port >= first + ATTEMPTS) throw error;
  }
}
