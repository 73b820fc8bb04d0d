import type { Declaration } from '../model/declaration.ts';
import type { Route } from '../route.ts';

/** What stands around a page needs to know of it. */
export interface FrameProps {
  declaration: Declaration;
  route: Route;
  /** From this page to the site's root: "" or "../../". */
  root: string;
  version: string;
}

/** A copy of the embedded figures and their pictures that was set aside. */
export interface Version {
  /** Of all that is in it; the copy is at v/<hash>/. */
  hash: string;
  /** The day on which it was set aside: "2026-11-25". */
  date: string;
}

/** What every page takes. */
export interface PageProps extends FrameProps {
  /** Absolute address of the site's root with a slash at its end, where it is known. */
  siteUrl: string | undefined;
  /** Copies that were set aside, the newest first. */
  versions: Version[];
  /** The day on which the page was set aside, never to change again; undefined for the living page. */
  frozen?: string | undefined;
}
