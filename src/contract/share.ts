/** A place that a figure may go to; what is handed out depends on it. */
export type Destination = 'website' | 'cms' | 'email' | 'slides' | 'print' | 'social';

/** A point that is checked before a figure leaves; each has words of its own in the interface. */
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

/** Outcome of a check: fine, worth knowing, or not to be left so. */
export type Verdict = 'good' | 'note' | 'bad';

/** CSS pixels that a frame of fixed height needs, alone and with table and arithmetic shown; estimated by the build. */
export interface FrameHeight {
  height: number;
  fullHeight: number;
}

/** The same by language and view. */
export type FrameHeights = Record<string, Record<string, FrameHeight>>;

/** A view in one language, as the assistant knows it. */
export interface SharedView extends FrameHeight {
  title: string;
  alt: string;
  /** Whose claim it is: "Source: …." */
  source: string;
  /** Address of the page that the figure leads to; in the page's data relative to the site's root. */
  page: string;
}

/** By language, by view. */
export type SharedViews = Record<string, Record<string, SharedView>>;

/** A frozen copy of the embedded figures and their pictures. */
export interface Version {
  /** Hash of its files; the copy is at v/<hash>/. */
  hash: string;
  /** The day on which it was frozen: "2026-11-25". */
  date: string;
  /** "sha384-…" of the script that other people's pages load from it. */
  integrity: string;
  views: SharedViews;
}

/** By view, what was corrected in it since a frozen copy; views without corrections are left out. */
export type Corrected = Record<string, string>;

/** Data of the share page for its script. */
export interface ShareData {
  views: SharedViews;
  /** The same for frozen copies, as they were said then, by hash; and their scripts' integrity. */
  versions: Record<string, Pick<Version, 'views' | 'integrity'> & { corrected: Corrected }>;
  hints: Record<Destination, string>;
  checks: Record<Check, string>;
  is: Record<Verdict, string>;
}
