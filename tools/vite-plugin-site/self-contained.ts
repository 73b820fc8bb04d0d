import { basename } from 'node:path';
import { fontsFor, withFonts } from '../../src/site/edition/fonts.ts';
import type { Inline } from '../../src/site/site.ts';
import { inline } from './classic.ts';
import type { Prerendering } from './prerender.ts';
import { sheetOf, wordsOf } from './sheets.ts';

/** Returns the styles of a self-contained page, with only the rules and the fonts that it needs. */
export function stylesOf({ css, fonts }: Pick<Prerendering, 'css' | 'fonts'>, unstyled: string): Inline {
  const embeddable = new Map(
    fonts.map(({ path, content }): [string, Uint8Array] => [basename(path), Buffer.from(content)]),
  );
  return inline(withFonts(fontsFor(unstyled, sheetOf(css, wordsOf(unstyled))), embeddable));
}
