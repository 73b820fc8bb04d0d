import { setLocale } from '../i18n/locale-context.ts';
import { createLocale, type Locale } from '../i18n/locale.ts';
import { setDeclaration } from '../model/declaration-context.ts';
import type { Declaration } from '../model/declaration.ts';
import { setRoot, setRoute } from '../route/route-context.ts';
import type { Route } from '../route/route.ts';

/** Context of a page: its declaration, its route and its root. */
export interface PageContext {
  declaration: Declaration;
  route: Route;
  /** Path from the page to the site's root: "" or "../../". */
  root: string;
}

/** Sets the context of a page for all components below the caller, and returns its locale. */
export function setPageContext({ declaration, route, root }: PageContext): Locale {
  setDeclaration(declaration);
  setRoute(route);
  setRoot(root);
  return setLocale(createLocale(route.lang));
}
