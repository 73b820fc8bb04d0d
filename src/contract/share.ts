/** A destination of a shared figure; it decides which code the page offers. */
export type Destination = 'website' | 'cms' | 'email' | 'slides' | 'print' | 'social';

/** A check before a figure is shared; each has messages in the interface. */
export type Check =
  | 'corrected'
  | 'title'
  | 'heading'
  | 'lang'
  | 'alt'
  | 'quote'
  | 'kept'
  | 'static'
  | 'transparent'
  | 'ground'
  | 'accent'
  | 'contrast';

/** Outcome of a check: fine, worth knowing, or to be changed. */
export type Verdict = 'good' | 'note' | 'bad';

/** Height of a fixed frame in CSS pixels: initially, and with table and arithmetic; a build estimate. */
export interface FrameHeight {
  height: number;
  fullHeight: number;
}

/** Frame heights by language and view. */
export type FrameHeights = Record<string, Record<string, FrameHeight>>;

/** A view in one language, for the share page. */
export interface SharedView extends FrameHeight {
  title: string;
  alt: string;
  /** Attribution: "Source: …." */
  source: string;
  /** Address of the page that the figure links to; in the page's data it is relative to the site's root. */
  page: string;
}

/** Views by language and id. */
export type SharedViews = Record<string, Record<string, SharedView>>;

/** A frozen copy of the embedded figures and their pictures. */
export interface Version {
  /** Hash of the copy's files; the copy is at v/<hash>/. */
  hash: string;
  /** Date of the copy: "2026-11-25". */
  date: string;
  /** Integrity ("sha384-…") of the copy's script for host pages. */
  integrity: string;
  views: SharedViews;
}

/** By view: its corrections since a frozen copy; views without corrections are absent. */
export type Corrected = Record<string, string>;

/** Data of the share page for its script. */
export interface ShareData {
  views: SharedViews;
  /** By hash: the views of each frozen copy as they were then, and the integrity of its script. */
  versions: Record<string, Pick<Version, 'views' | 'integrity'> & { corrected: Corrected }>;
  hints: Record<Destination, string>;
  checks: Record<Check, string>;
  is: Record<Verdict, string>;
}
