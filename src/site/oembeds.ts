import { DEFAULTS } from '../features/embed/options.ts';
import { oembed, oembedFile } from '../export/oembed.ts';
import { pictureFile, SHAPES } from '../export/picture-file.ts';
import { createLocale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import type { FrameHeights } from '../contract/share.ts';
import { sharedViews } from '../features/share/share-data.ts';
import { snippet } from '../features/share/snippets.ts';

/** Width that a frame requests, in pixels; the host page may give it less. */
const WIDTH = 640;

/** Returns the oEmbed response for each view in each language, as files. They need the site's address. */
export function oembeds(
  declaration: Declaration,
  siteUrl: string,
  heights: FrameHeights,
): { path: string; content: string }[] {
  return declaration.languages.flatMap((lang) => {
    const locale = createLocale(lang);
    return Object.entries(sharedViews(declaration, locale, heights)).map(([view, shared]) => {
      const { code } = snippet('cms', {
        ...shared,
        site: siteUrl,
        version: '',
        integrity: '',
        page: siteUrl + shared.page,
        lang,
        view,
        options: DEFAULTS,
      });
      const answer = oembed({
        title: shared.title,
        provider: { name: locale.t('site.name'), url: siteUrl },
        html: code,
        width: WIDTH,
        height: shared.height,
        thumbnail: { url: siteUrl + pictureFile({ lang, name: view, type: 'png' }), ...SHAPES.wide },
      });
      return { path: oembedFile(lang, view), content: `${JSON.stringify(answer, null, 2)}\n` };
    });
  });
}
