import { jsonld } from '../export/jsonld.ts';
import { statements } from '../figure/statement.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Route } from '../route/route.ts';
import { viewOf } from '../shell/title.ts';

/** Structured data of a page: the claims of a view, on the view's own page; otherwise null. */
export function structured(route: Route, declaration: Declaration, locale: Locale): object | null {
  if (route.page !== 'figure') return null;
  const stated = statements(viewOf(route, declaration), declaration, locale).flat();
  return jsonld(stated, declaration, route.lang);
}
