import { exerciseFile } from '../../src/export/exercise-file.ts';
import { scormManifest, SCO, SCORM_MANIFEST } from '../../src/export/scorm-manifest.ts';
import { zipOf } from '../../src/export/zip.ts';
import type { Inline, Site } from '../../src/site/site.ts';
import type { Asset } from './asset.ts';
import { inline } from './classic.ts';
import type { Prerendering } from './prerender.ts';
import { stylesOf } from './self-contained.ts';

/**
 * Returns the exercises of each language as a SCORM package.
 *
 * @param script of its page
 */
export function scormPackages(
  { sco, titleOfExercises, css, fonts }: Prerendering,
  site: Pick<Site, 'declaration' | 'siteUrl' | 'version'>,
  script: Inline,
): Asset[] {
  const { about, languages } = site.declaration;
  return languages.map((lang) => {
    const styles = stylesOf({ css, fonts }, sco(site, lang, { script, styles: inline('') }));
    const id = `${about.id}.${lang}.exercises`;
    const title = titleOfExercises(site.declaration, lang);
    return {
      path: exerciseFile(about.id, lang, 'scorm'),
      content: zipOf({
        [SCORM_MANIFEST]: Buffer.from(scormManifest({ id, title, version: site.version })),
        [SCO]: Buffer.from(sco(site, lang, { script, styles })),
      }),
    };
  });
}
