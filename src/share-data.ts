import { setLanguage, t, type Key } from './i18n/index.ts';
import type { Declaration } from './model/declaration.ts';
import { altOf } from './preview.ts';
import { format } from './route.ts';
import type { Check, Finding } from './share/preflight.ts';
import { DESTINATIONS, type Destination, type Shared } from './share/snippets.ts';

/** Pixels that a frame of fixed height needs, by language and view; measured by the build. */
export type FrameHeights = Record<string, Record<string, number>>;

/** What the assistant knows of a view in one language. */
export type SharedView = Pick<Shared, 'page' | 'title' | 'alt' | 'source' | 'height'>;

/** What the share page hands to its script. */
export interface ShareData {
  /** By language, by view. */
  views: Record<string, Record<string, SharedView>>;
  hints: Record<Destination, string>;
  checks: Record<Check, string>;
  is: Record<Finding['is'], string>;
}

const CHECKS: Check[] = ['title', 'heading', 'lang', 'alt', 'quote', 'static', 'transparent', 'contrast'];
const IS: Finding['is'][] = ['good', 'note', 'bad'];

/** Height of a frame that nobody has measured, in pixels: enough for the most of them. */
const UNMEASURED = 900;

/** What is said of each view in one language, which must be the present one of messages. */
export function sharedViews(
  declaration: Declaration,
  lang: string,
  heights: FrameHeights,
): Record<string, SharedView> {
  const { about, views } = declaration;
  const notice = lang === about.originalLanguage ? '' : (about.translationNotice[lang]?.[lang] ?? '');
  return Object.fromEntries(
    views.map((view) => [
      view.id,
      {
        page: format({ page: 'figure', lang, view: view.id }),
        title: view.title[lang] ?? '',
        alt: altOf(view, declaration, lang),
        source: [t('embed.source', { title: about.title[lang] ?? '' }), notice].filter(Boolean).join(' '),
        height: heights[lang]?.[view.id] ?? UNMEASURED,
      },
    ]),
  );
}

const wordsOf = <Name extends string>(names: readonly Name[], key: (name: Name) => Key) =>
  Object.fromEntries(names.map((name) => [name, t(key(name))])) as Record<Name, string>;

/** The data of the share page in a language, which is left as the present one of messages. */
export function shareData(declaration: Declaration, lang: string, heights: FrameHeights): ShareData {
  const views = Object.fromEntries(
    declaration.languages.map((tag) => {
      setLanguage(tag);
      return [tag, sharedViews(declaration, tag, heights)];
    }),
  );
  setLanguage(lang);
  return {
    views,
    hints: wordsOf(DESTINATIONS, (name) => `share.hint.${name}` satisfies Key),
    checks: wordsOf(CHECKS, (name) => `check.${name}` satisfies Key),
    is: wordsOf(IS, (name) => `check.is.${name}` satisfies Key),
  };
}
