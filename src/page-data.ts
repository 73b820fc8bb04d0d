import { placeText } from './figure/place-text.ts';
import { language, messages, type Key } from './i18n/index.ts';
import type { Declaration } from './model/declaration.ts';
import { isStated } from './model/schema.ts';
import type { ShareData } from './share-data.ts';

/** Words that the page says once it is alive; places in braces are filled with `fill`. */
const SPOKEN = [
  'chosen.name',
  'chosen.toText',
  'chosen.toChart',
  'chosen.close',
  'chosen.closed',
  'chosen.inText',
  'chosen.inChart',
  'compare.on',
  'compare.off',
  'ours.on',
  'ours.off',
  'data.fault',
  'data.more',
  'find.name',
  'find.label',
  'find.close',
  'find.previous',
  'find.next',
  'find.position',
  'find.passages',
  'find.passage',
  'find.summary',
  'find.none',
  'find.tooShort',
  'find.text',
  'find.note',
  'find.figure',
  'sound.failed',
] as const satisfies Key[];

/** What is said where one may take a figure along. */
const USED = [
  'use.copied',
  'use.notCopied',
  'use.pictureNotCopied',
  'use.drawing',
  'use.drawn',
  'use.cancel',
  'use.cancelled',
  'use.notDrawn',
] as const satisfies Key[];

/** Words of the bar that reads the text aloud. */
const READ = [
  'aloud.name',
  'aloud.read',
  'aloud.pause',
  'aloud.continue',
  'aloud.stop',
  'aloud.close',
  'aloud.previous',
  'aloud.next',
  'aloud.settings',
  'aloud.here',
  'aloud.beside',
  'aloud.show',
  'aloud.passage',
  'aloud.speed',
  'aloud.slowest',
  'aloud.slow',
  'aloud.normal',
  'aloud.fast',
  'aloud.fastest',
  'aloud.voice',
  'aloud.online',
  'aloud.fault',
  'aloud.ended',
] as const satisfies Key[];

export type Spoken = (typeof SPOKEN)[number] | (typeof USED)[number] | (typeof READ)[number];

/** What a prerendered page hands to its script: where it is, and words in its language. */
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
  words: Record<Spoken, string>;
  /** By stated figure: the place of its passage in words. */
  places: Record<string, string>;
  /** On the share page alone. */
  share?: ShareData;
}

interface PageSettings {
  lang: string;
  /** From the page to the site's root. */
  root: string;
  /** SHA-256, in base64, of figures.json. */
  figures: string;
  /** The styles of what the script fetches late, from the site's root. */
  lateStyles: string;
  /** Whether one may take a figure along there. */
  isUsed: boolean;
  /** Whether the text can be read aloud there. */
  isRead: boolean;
  share: ShareData | undefined;
}

/** The data block of a page; needs the language of messages to be set. */
export function pageData(
  declaration: Declaration,
  { lang, root, figures, lateStyles, isUsed, isRead, share }: PageSettings,
): PageData {
  const { about, languages } = declaration;
  const spoken = [...SPOKEN, ...(isUsed ? USED : []), ...(isRead ? READ : [])];
  const words = messages[lang];
  if (!words) throw new Error(`no words in language "${lang}"`);
  return {
    lang,
    languages,
    names: Object.fromEntries(languages.map((tag) => [tag, language(tag).name])),
    root,
    declaration: about.id,
    figures,
    lateStyles,
    words: Object.fromEntries(spoken.map((key) => [key, words[key]])) as Record<Spoken, string>,
    places: Object.fromEntries(
      declaration.figures
        .filter(isStated)
        .map(({ id, quotedFrom }) => [id, placeText(quotedFrom[lang]?.segment ?? '', about.outline)]),
    ),
    ...(share && { share }),
  };
}
