/** What stands around a page needs to know of it, beside what its context says. */
export interface FrameProps {
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
