/** What stands around a page needs to know of it, beside what its context says. */
export interface FrameProps {
  version: string;
}

/** What every page takes. */
export interface PageProps extends FrameProps {
  /** Absolute address of the site's root with a slash at its end, where it is known. */
  siteUrl: string | undefined;
  /** Frozen copies of the embedded figures, the newest first: their hashes and days. */
  versions: readonly { hash: string; date: string }[];
  /** The day on which the page was frozen, never to change again; undefined for the living page. */
  frozen?: string | undefined;
}
