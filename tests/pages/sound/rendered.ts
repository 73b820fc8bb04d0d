import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { SoundPanel } from '../../../src/contract/sound.ts';
import type * as inPage from './measure.ts';

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const [result] = (await build({
    logLevel: 'warn',
    configFile: false,
    publicDir: false,
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'measure.ts'), formats: ['es'], fileName: 'measure' },
    },
  })) as Rolldown.RolldownOutput[];
  return result!.output[0].code;
}

/** Measures the sounds of a view, in a page. */
export async function rendered(page: Page, panels: readonly SoundPanel[]): Promise<inPage.Measured[]> {
  bundled ??= bundle();
  const body = await bundled;
  await page.route('**/measure.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  return page.evaluate(
    async ({ address, panels }) => {
      const { measure } = (await import(address)) as typeof inPage;
      return measure(panels);
    },
    { address: new URL('measure.js', page.url()).href, panels },
  );
}
