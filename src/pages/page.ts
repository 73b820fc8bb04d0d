import type { Declaration } from '../model/declaration.ts';
import type { Route } from '../route.ts';

/** What every page takes. */
export interface PageProps {
  declaration: Declaration;
  route: Route;
  /** From this page to the site's root: "" or "../../". */
  root: string;
  version: string;
  /** The day on which the page was set aside, never to change again; undefined for the living page. */
  frozen?: string | undefined;
}
