import type {
  Check,
  Corrected,
  FrameHeight,
  FrameHeights,
  ShareData,
  SharedView,
  SharedViews,
  Verdict,
  Version,
} from '../../contract/share.ts';
import { altOf } from '../../figure/alt.ts';
import { createLocale, type Key, type Locale } from '../../i18n/locale.ts';
import { correctedSince } from '../../model/corrected.ts';
import type { Declaration } from '../../model/declaration.ts';
import { noticeOf } from '../../model/notice.ts';
import { wordsIn } from '../../model/words-in.ts';
import { format } from '../../route/route.ts';
import { DESTINATIONS } from './snippets.ts';

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
const IS: Verdict[] = ['good', 'note', 'bad'];

function correctedIn(declaration: Declaration, date: string, lang: string): Corrected {
  const titles = declaration.views.map(({ id }): [string, string] => [
    id,
    correctedSince(date, declaration, [id])
      .map(({ title }) => wordsIn(title, lang))
      .join('; '),
  ]);
  return Object.fromEntries(titles.filter(([, said]) => said !== ''));
}

/** Height for frames that were not measured, in CSS pixels; enough for most views. */
const UNMEASURED: FrameHeight = { height: 900, fullHeight: 1200 };

/** Collects the texts and frame heights of all views in one language. */
export function sharedViews(
  declaration: Declaration,
  locale: Locale,
  heights: FrameHeights,
): Record<string, SharedView> {
  const { lang, t } = locale;
  const { about, views } = declaration;
  const notice = noticeOf(about, lang);
  return Object.fromEntries(
    views.map((view) => [
      view.id,
      {
        page: format({ page: 'figure', lang, view: view.id }),
        title: wordsIn(view.title, lang),
        alt: altOf(view, declaration, locale),
        source: [t('embed.source', { title: wordsIn(about.title, lang) }), notice].filter(Boolean).join(' '),
        ...(heights[lang]?.[view.id] ?? UNMEASURED),
      },
    ]),
  );
}

const wordsOf = <Name extends string>(names: readonly Name[], key: (name: Name) => Key, { t }: Locale) =>
  Object.fromEntries(names.map((name) => [name, t(key(name))])) as Record<Name, string>;

/** Collects the texts and frame heights of all views in every language. */
export const sharedByLanguage = (declaration: Declaration, heights: FrameHeights): SharedViews =>
  Object.fromEntries(
    declaration.languages.map((tag) => [tag, sharedViews(declaration, createLocale(tag), heights)]),
  );

/** Collects the data that the script of the share page needs in a language. */
export function shareData(
  declaration: Declaration,
  locale: Locale,
  heights: FrameHeights,
  versions: readonly Version[],
): ShareData {
  const views = sharedByLanguage(declaration, heights);
  return {
    views,
    versions: Object.fromEntries(
      versions.map(({ hash, date, views: own, integrity }) => [
        hash,
        { views: own, integrity, corrected: correctedIn(declaration, date, locale.lang) },
      ]),
    ),
    hints: wordsOf(DESTINATIONS, (name) => `share.hint.${name}` satisfies Key, locale),
    checks: wordsOf(CHECKS, (name) => `check.${name}` satisfies Key, locale),
    is: wordsOf(IS, (name) => `check.is.${name}` satisfies Key, locale),
  };
}
