import type { Declaration } from '../model/declaration.ts';
import type { Route } from '../route/route.ts';

/** What stands around a page needs to know of it. */
export interface FrameProps {
  declaration: Declaration;
  route: Route;
  /** From this page to the site's root: "" or "../../". */
  root: string;
  version: string;
}

/** What every page takes. */
export interface PageProps extends FrameProps {
  /** Absolute address of the site's root with a slash at its end, where it is known. */
  siteUrl: string | undefined;
  /** Copies of the embedded figures that were set aside, the newest first: their hashes and days. */
  versions: readonly { hash: string; date: string }[];
  /** The day on which the page was set aside, never to change again; undefined for the living page. */
  frozen?: string | undefined;
}
