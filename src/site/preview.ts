import { pictureFile, SHAPES } from '../export/picture-file.ts';
import { altOf } from '../figure/alt.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import { titleOf, viewOf } from '../shell/title.ts';
import type { Route } from '../route/route.ts';

/** Picture in link previews of a page. */
export interface Preview {
  /** Relative to the site's root. */
  path: string;
  width: number;
  height: number;
  alt: string;
}

/** Alt text of the card of a page without a view. */
export function pageAltOf(route: Route, declaration: Declaration, locale: Locale): string {
  const { title, description } = titleOf(route, declaration, locale);
  return locale.t('picture.pageAlt', { title, description });
}

/** The name of a page's picture, as `pictureFile` takes it. */
export const pictureNameOf = (route: Route): string => ('view' in route ? route.view : `page-${route.page}`);

/** Returns the preview of a page. */
export const previewOf = (route: Route, declaration: Declaration, locale: Locale): Preview => ({
  path: pictureFile({ lang: route.lang, name: pictureNameOf(route), shape: 'card', type: 'png' }),
  ...SHAPES.card,
  alt:
    'view' in route
      ? altOf(viewOf(route, declaration), declaration, locale)
      : pageAltOf(route, declaration, locale),
});
