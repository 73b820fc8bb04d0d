/** Props of the frame of a page, besides its context. */
export interface FrameProps {
  version: string;
  /** True outside the site: the page leads nowhere, and is read alone. */
  isAlone?: boolean;
}

/** Props of every page. */
export interface PageProps extends FrameProps {
  /** Absolute address of the site's root with a trailing slash, if known. */
  siteUrl: string | undefined;
  /** Frozen copies of the embedded figures, newest first: their hashes and dates. */
  versions: readonly { hash: string; date: string }[];
  /** Date of a frozen page; undefined for the living one. */
  frozen?: string | undefined;
}
