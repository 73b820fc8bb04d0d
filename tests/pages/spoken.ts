import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as ScreenReader from '@guidepup/virtual-screen-reader';
import type { Page } from '@playwright/test';

const reader = readFileSync(
  join(import.meta.dirname, '../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js'),
  'utf8',
);

/** Number of phrases after which a page counts as endless. */
const LIMIT = 10_000;

/**
 * Returns the phrases of a screen reader for a part of the page, from its first word to its last. The reader
 * runs in the page: the context must bypass its policy, which is tested elsewhere.
 *
 * @throws Error if there is no such part, or no end to it
 */
export const spoken = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    async ({ reader, selector, limit }) => {
      const { virtual } = (await import(
        URL.createObjectURL(new Blob([reader], { type: 'text/javascript' }))
      )) as typeof ScreenReader;
      const container = document.querySelector(selector);
      if (!container) throw new Error(`no "${selector}" to be read`);
      await virtual.start({ container });
      const first = await virtual.lastSpokenPhrase();
      const end = `end of ${first}`;
      for (let n = 0; (await virtual.lastSpokenPhrase()) !== end; n += 1) {
        if (n > limit) throw new Error(`"${selector}" has no end`);
        await virtual.next();
      }
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    },
    { reader, selector, limit: LIMIT },
  );
