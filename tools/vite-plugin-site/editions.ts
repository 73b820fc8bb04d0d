import { basename } from 'node:path';
import { fontsFor, withFonts } from '../../src/site/edition/fonts.ts';
import { editionFile } from '../../src/export/edition-file.ts';
import type { Inline, Site } from '../../src/site/site.ts';
import type { Asset } from './asset.ts';
import { inline } from './classic.ts';
import type { Prerendering } from './prerender.ts';
import { sheetOf, wordsOf } from './sheets.ts';

/**
 * Returns the edition of each language, with only the styles and fonts that it needs.
 *
 * @param script of the edition
 * @param figures content of figures.json
 */
export function editions(
  { edition, css, fonts }: Prerendering,
  site: Pick<Site, 'declaration' | 'siteUrl' | 'version'>,
  script: Inline,
  figures: string,
): Asset[] {
  const embeddable = new Map(
    fonts.map(({ path, content }): [string, Uint8Array] => [basename(path), Buffer.from(content)]),
  );
  const { about, languages } = site.declaration;
  return languages.map((lang) => {
    const unstyled = edition(site, lang, { script, styles: inline('') }, figures);
    const styles = inline(withFonts(fontsFor(unstyled, sheetOf(css, wordsOf(unstyled))), embeddable));
    return {
      path: editionFile(about.id, lang),
      content: edition(site, lang, { script, styles }, figures),
    };
  });
}
