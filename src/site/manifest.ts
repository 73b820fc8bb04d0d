import { createLocale } from '../i18n/locale.ts';
import { ICONS } from './icons.ts';
import type { Declaration } from '../model/declaration.ts';
import { wordsIn } from '../model/words-in.ts';
import { format } from '../route/route.ts';

/** Path of the web app manifest; addresses in it are relative to the site's root. */
export const manifestFile = (lang: string): string => `manifest.${lang}.webmanifest`;

/** Returns a manifest for each language; it opens the pages for class. `ground` is a colour. */
export function manifests(
  { about, languages }: Declaration,
  ground: string,
): { path: string; content: string }[] {
  return languages.map((lang) => {
    const { dir, t } = createLocale(lang);
    const manifest = {
      name: t('site.name'),
      short_name: t('site.teach'),
      description: wordsIn(about.description, lang),
      lang,
      dir,
      start_url: format({ page: 'teach', lang }),
      scope: './',
      display: 'standalone',
      theme_color: ground,
      background_color: ground,
      icons: ICONS.map(({ path, size, purpose }) => ({
        src: path,
        sizes: `${String(size)}x${String(size)}`,
        type: 'image/png',
        purpose,
      })),
    };
    return { path: manifestFile(lang), content: `${JSON.stringify(manifest, null, 2)}\n` };
  });
}
