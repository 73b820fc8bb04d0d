import type { FrameHeights, Version } from '../contract/share.ts';
import type { Declaration } from '../model/declaration.ts';
import type { PageKind } from '../route/route.ts';
import type { Script } from '../route/script.ts';

/** Inlined code, and its hash as in a Content-Security-Policy: "sha256-…". */
export interface Inline {
  code: string;
  hash: string;
}

/** Inputs of the pages. Paths are relative to the site's root. */
export interface Site {
  declaration: Declaration;
  /** For each script: its file, then all its static imports. */
  scripts: Record<Script, string[]>;
  /** Styles of a kind of page, inlined so that the first paint needs no other request. */
  styles: (kind: PageKind, root: string) => Inline;
  /** File of the late styles for a kind of page; '' if there are none. */
  lateStyles: (kind: PageKind) => string;
  /** File of the data that pages in a language load when it is needed. */
  lateData: (lang: string) => string;
  /** File of the styles for paper of a kind of page; '' if they are in the page. */
  paperStyles: (kind: PageKind) => string;
  /** Script of embedded figures, which are self-contained. */
  embedScript: Inline;
  /** Script that sets the display before the text is painted: it is inlined below the display panel. */
  displayScript: Inline;
  /** Script of the 404 page, which offers the page that was meant. */
  nearestScript: Inline;
  /** Rules by which browsers prefetch pages of the site: src/site/speculation-rules.ts. */
  speculationRules: Inline;
  /** Script in the head of the reading page that chooses its layout before the first paint. */
  stagedScript: Inline;
  /** Absolute address of the site's root with a trailing slash; without it there are no canonical links. */
  siteUrl?: string | undefined;
  version: string;
  /** SHA-256 of figures.json, in base64, by which a page recognises the figures that the build checked. */
  figures: string;
  /** Heights of the embedded figures, for host pages that cannot receive messages. */
  heights: FrameHeights;
  /** Frozen copies, newest first. */
  versions: Version[];
  /** Date for embedded figures that are being frozen; a frozen copy is at v/<hash>/. */
  frozen?: string | undefined;
}
