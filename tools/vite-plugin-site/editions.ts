import { editionFile } from '../../src/export/edition-file.ts';
import type { Inline, Site } from '../../src/site/site.ts';
import type { Asset } from './asset.ts';
import { inline } from './classic.ts';
import type { Prerendering } from './prerender.ts';
import { stylesOf } from './self-contained.ts';

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
  const { about, languages } = site.declaration;
  return languages.map((lang) => {
    const unstyled = edition(site, lang, { script, styles: inline('') }, figures);
    const styles = stylesOf({ css, fonts }, unstyled);
    return {
      path: editionFile(about.id, lang),
      content: edition(site, lang, { script, styles }, figures),
    };
  });
}
