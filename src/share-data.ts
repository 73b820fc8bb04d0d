import { setLanguage, t, type Key } from './i18n/index.ts';
import { correctedSince } from './model/corrected.ts';
import type { Declaration } from './model/declaration.ts';
import { noticeOf } from './model/notice.ts';
import { altOf } from './preview.ts';
import { format } from './route.ts';
import type { Check, Finding } from './share/preflight.ts';
import { DESTINATIONS, type Destination, type Shared } from './share/snippets.ts';

/** Pixels that a frame of fixed height needs; estimated by the build. */
export type FrameHeight = Pick<Shared, 'height' | 'fullHeight'>;

/** The same by language and view. */
export type FrameHeights = Record<string, Record<string, FrameHeight>>;

/** What the assistant knows of a view in one language. */
export type SharedView = Pick<Shared, 'title' | 'alt' | 'source' | 'height' | 'fullHeight'> & {
  /** Relative to the site's root. */
  page: string;
};

/** A copy of the embedded figures and their pictures that was set aside. */
export interface Version {
  /** Of all that is in it; the copy is at v/<hash>/. */
  hash: string;
  /** The day on which it was set aside: "2026-11-25". */
  date: string;
  /** "sha384-…" of the script that other people's pages load from it. */
  integrity: string;
  views: SharedViews;
}

/** By language, by view. */
export type SharedViews = Record<string, Record<string, SharedView>>;

/** By view, what was corrected in it since a copy; a view in which nothing was is left out. */
type Corrected = Record<string, string>;

/** What the share page hands to its script. */
export interface ShareData {
  views: SharedViews;
  /** The same of copies that were set aside, as they were said then, by hash; and their scripts' integrity. */
  versions: Record<string, Pick<Version, 'views' | 'integrity'> & { corrected: Corrected }>;
  hints: Record<Destination, string>;
  checks: Record<Check, string>;
  is: Record<Finding['is'], string>;
}

const CHECKS: Check[] = [
  'corrected',
  'title',
  'heading',
  'lang',
  'alt',
  'quote',
  'kept',
  'static',
  'transparent',
  'ground',
  'accent',
  'contrast',
];
const IS: Finding['is'][] = ['good', 'note', 'bad'];

function correctedIn(declaration: Declaration, date: string, lang: string): Corrected {
  const titles = declaration.views.map(({ id }): [string, string] => [
    id,
    correctedSince(date, declaration, [id])
      .map(({ title }) => title[lang] ?? '')
      .join('; '),
  ]);
  return Object.fromEntries(titles.filter(([, said]) => said !== ''));
}

/** For frames that nobody has measured: enough for the most of them. */
const UNMEASURED: FrameHeight = { height: 900, fullHeight: 1200 };

/** What is said of each view in one language, which must be the present one of messages. */
export function sharedViews(
  declaration: Declaration,
  lang: string,
  heights: FrameHeights,
): Record<string, SharedView> {
  const { about, views } = declaration;
  const notice = noticeOf(about, lang);
  return Object.fromEntries(
    views.map((view) => [
      view.id,
      {
        page: format({ page: 'figure', lang, view: view.id }),
        title: view.title[lang] ?? '',
        alt: altOf(view, declaration, lang),
        source: [t('embed.source', { title: about.title[lang] ?? '' }), notice].filter(Boolean).join(' '),
        ...(heights[lang]?.[view.id] ?? UNMEASURED),
      },
    ]),
  );
}

const wordsOf = <Name extends string>(names: readonly Name[], key: (name: Name) => Key) =>
  Object.fromEntries(names.map((name) => [name, t(key(name))])) as Record<Name, string>;

/** What is said of every view, each in its own language. Leaves some language as the present one of messages. */
export const sharedByLanguage = (declaration: Declaration, heights: FrameHeights): SharedViews =>
  Object.fromEntries(
    declaration.languages.map((tag) => {
      setLanguage(tag);
      return [tag, sharedViews(declaration, tag, heights)];
    }),
  );

/** The data of the share page in a language, which is left as the present one of messages. */
export function shareData(
  declaration: Declaration,
  lang: string,
  heights: FrameHeights,
  versions: readonly Version[],
): ShareData {
  const views = sharedByLanguage(declaration, heights);
  setLanguage(lang);
  return {
    views,
    versions: Object.fromEntries(
      versions.map(({ hash, date, views: own, integrity }) => [
        hash,
        { views: own, integrity, corrected: correctedIn(declaration, date, lang) },
      ]),
    ),
    hints: wordsOf(DESTINATIONS, (name) => `share.hint.${name}` satisfies Key),
    checks: wordsOf(CHECKS, (name) => `check.${name}` satisfies Key),
    is: wordsOf(IS, (name) => `check.is.${name}` satisfies Key),
  };
}
