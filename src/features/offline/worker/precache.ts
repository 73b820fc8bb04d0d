/** A file of the copy. */
export interface Kept {
  /** Relative to the site's root; for a page, that of its folder: "fr/present/". */
  url: string;
  /** Changes with the content; null where the name itself does. */
  revision: string | null;
  /** The hash of the content, so that a file of another version never gets into this one. */
  integrity: string;
}

/** The list that the build writes into the service worker. */
export interface Precache {
  /** Changes with any file of the copy. */
  version: string;
  files: Kept[];
}
