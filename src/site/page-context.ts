import { setLocale } from '../i18n/locale-context.ts';
import { createLocale, type Locale } from '../i18n/locale.ts';
import { setDeclaration } from '../model/declaration-context.ts';
import type { Declaration } from '../model/declaration.ts';
import { setRoot, setRoute } from '../route/route-context.ts';
import type { Route } from '../route/route.ts';

/** Where a page is, and what it is about. */
export interface PageContext {
  declaration: Declaration;
  route: Route;
  /** From the page to the site's root: "" or "../../". */
  root: string;
}

/** Gives the context of a page to all components below the one that calls it, and the page's locale back. */
export function setPageContext({ declaration, route, root }: PageContext): Locale {
  setDeclaration(declaration);
  setRoute(route);
  setRoot(root);
  return setLocale(createLocale(route.lang));
}
