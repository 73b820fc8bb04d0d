import type { FrameHeights, Version } from '../contract/share.ts';
import type { Declaration } from '../model/declaration.ts';
import type { PageKind } from '../route/route.ts';
import type { Script } from '../route/script.ts';

/** Code that stands in the page itself, and its hash as a Content-Security-Policy names it: "sha256-…". */
export interface Inline {
  code: string;
  hash: string;
}

/** What the pages are made of. Paths are relative to the site's root. */
export interface Site {
  declaration: Declaration;
  /** For each script its file, then all that it imports before it runs. */
  scripts: Record<Script, string[]>;
  /** The styles of a page of a kind, which stand in it: the first view waits for no other answer. */
  styles: (kind: PageKind, root: string) => Inline;
  /** The file with the styles of what the script of such a page fetches late; '' where there is nothing of the kind. */
  lateStyles: (kind: PageKind) => string;
  /** The script of embedded figures, which hold all that they need. */
  embedScript: Inline;
  /** The script that sets the display before the text is painted: it stands in the page, below the panel. */
  displayScript: Inline;
  /** Absolute address of the site's root with a trailing slash; canonical addresses are left out without it. */
  siteUrl?: string | undefined;
  version: string;
  /** SHA-256, in base64, of figures.json: a page knows by it what the build has checked. */
  figures: string;
  /** Heights of the embedded figures, for frames that cannot be told. */
  heights: FrameHeights;
  /** Frozen copies, the newest first. */
  versions: Version[];
  /** The day that embedded figures say they were frozen on; a frozen copy stands at v/<hash>/. */
  frozen?: string | undefined;
}
