import type { ShareData } from './share.ts';
import type { Plural } from '../i18n/plural.ts';
import type { PluralKey, ScriptKey } from './script-words.ts';

/** Data that a prerendered page hands to its script: its place in the site, and words in its language. */
export interface PageData {
  lang: string;
  languages: string[];
  /** By language: its own name for itself. */
  names: Record<string, string>;
  /** From the page to the site's root. */
  root: string;
  /** Folder of the declaration below data/. */
  declaration: string;
  /** SHA-256, in base64, of figures.json as the build has checked it; '' where there was no build. */
  figures: string;
  /** The styles of what the script fetches late, from the site's root; '' where they are in the page. */
  lateStyles: string;
  words: Record<ScriptKey, string> & Record<PluralKey, Plural>;
  /** By stated figure: the place of its passage in words. */
  places: Record<string, string>;
  /** On the share page alone. */
  share?: ShareData;
}
