import { render } from 'svelte/server';
import { charts } from '../charts/index.ts';
import Ribbon from '../charts/ribbon/Ribbon.svelte';
import type { Room } from '../charts/room.ts';
import { altOf } from '../figure/alt.ts';
import { ribbonTime } from '../figure/ribbon-time.ts';
import { derivedFrom } from '../figure/derived.ts';
import { cautionOn } from '../figure/view-notes.ts';
import { placeText } from '../figure/place-text.ts';
import { qualifiers } from '../figure/qualified-number.ts';
import Sample from '../figure/Sample.svelte';
import { statements, type Statement } from '../figure/statement.ts';
import { formatList } from '../i18n/format.ts';
import { createLocale, type Key, type Locale } from '../i18n/locale.ts';
import { runOf } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import { noticeOf } from '../model/notice.ts';
import { isStated, type View } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';
import { hasPage } from '../shell/siblings.ts';
import { titleOf } from '../shell/title.ts';
import { pageAltOf, pictureNameOf } from './preview.ts';
import { format, singlePages, type Route } from '../route/route.ts';
import { hueOf } from '../text/hue.ts';

/** Layout of the charts of a picture, which are enlarged to the room that they have. */
const ROOM: Room = { width: 600, pitch: 4, letters: 22, pixel: 1 };

/** Words in every picture. */
interface Said {
  /** Name, as `pictureFile` takes it. */
  name: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Title of the declaration. */
  kicker: string;
  title: string;
  /** Place of the words, and name and version of the site. */
  site: string;
  /** Address of the pictured page, relative to the site's root. */
  address: string;
  /** Alt text. */
  alt: string;
}

/** Content of the picture of a view in one language. Drawings are markup with the theme's variables. */
export interface ViewPicture extends Said {
  /** Number of the view's hue, from 1. */
  hue: number;
  subtitle: string;
  /** Each drawing is one or more <svg> above one another. Derived figures are included, as on the page. */
  panels: { caption: string; drawings: string }[];
  legend: { sample: string; text: string }[];
  /** Warning against a misreading. */
  caution: string;
  /** Notice that a translation is ours, or "". */
  notice: string;
  hasDerived: boolean;
}

/** Content of the picture of another page. */
export interface PagePicture extends Said {
  description: string;
  /** The words of the text, in quotation marks. */
  quotes: string[];
}

/** The declaration, and the places of the figures in it. */
function sourceOf(stated: readonly Statement[], { about }: Declaration, locale: Locale): string {
  const { lang, intl, t } = locale;
  const places = stated.map(({ quotation }) => placeText(quotation.segment, about.outline, locale));
  return t('picture.source', {
    title: wordsIn(about.shortTitle, lang),
    places: formatList([...new Set(places)], intl),
  });
}

function viewPicture(view: View, declaration: Declaration, locale: Locale, version: string): ViewPicture {
  const { lang, dir, t } = locale;
  const { about } = declaration;
  const panels = statements(view, declaration, locale);
  const stated = panels.flat();
  const time = ribbonTime(declaration, locale);
  const derivedFigures = view.panels.map(({ figures }) => derivedFrom(figures, declaration, locale));
  return {
    name: view.id,
    lang,
    dir,
    hue: hueOf(declaration, stated[0]?.id ?? ''),
    kicker: wordsIn(about.title, lang),
    title: wordsIn(view.title, lang),
    subtitle: wordsIn(view.subtitle, lang),
    panels: view.panels.map(({ form, caption }, i) => ({
      caption: caption ? wordsIn(caption, lang) : '',
      drawings: [
        render(charts[form], {
          props: {
            id: `${view.id}-${String(i)}`,
            figures: panels[i] ?? [],
            derivedFigures: derivedFigures[i] ?? [],
            room: ROOM,
          },
        }).body,
        form === 'periods'
          ? ''
          : render(Ribbon, { props: { figures: panels[i] ?? [], time, room: ROOM } }).body,
      ].join(''),
    })),
    legend: [...new Set(stated.flatMap(({ figure }) => qualifiers(figure)))].map((qualifier) => ({
      sample: render(Sample, { props: { qualifier } }).body,
      text: t(`legend.${qualifier}` satisfies Key),
    })),
    // A panel's caption is itself the caution.
    caution: view.panels.some(({ caption }) => caption)
      ? ''
      : cautionOn(
          stated.map(({ id }) => id),
          view,
          lang,
        ),
    notice: noticeOf(about, lang),
    site: [sourceOf(stated, declaration, locale), t('picture.site', { name: t('site.name'), version })].join(
      ' · ',
    ),
    address: format({ page: 'figure', lang, view: view.id }),
    alt: altOf(view, declaration, locale),
    hasDerived: derivedFigures.some(({ length }) => length > 0),
  };
}

function pagePicture(route: Route, declaration: Declaration, locale: Locale, version: string): PagePicture {
  const { lang, dir, t } = locale;
  const { about, figures } = declaration;
  const { title, description } = titleOf(route, declaration, locale);
  return {
    name: pictureNameOf(route),
    lang,
    dir,
    kicker: wordsIn(about.title, lang),
    title,
    description,
    quotes: figures
      .filter(isStated)
      .map(({ quotedFrom }) => t('quote', { words: runOf(wordsIn(quotedFrom, lang)) })),
    site: t('picture.site', { name: t('site.name'), version }),
    address: format(route),
    alt: pageAltOf(route, declaration, locale),
  };
}

/** Returns the pictures to draw: every view, and a card for every other page, in every language. */
export function pictures(
  declaration: Declaration,
  version: string,
): { views: ViewPicture[]; pages: PagePicture[] } {
  const views: ViewPicture[] = [];
  const pages: PagePicture[] = [];
  for (const lang of declaration.languages) {
    const locale = createLocale(lang);
    views.push(...declaration.views.map((view) => viewPicture(view, declaration, locale, version)));
    pages.push(
      ...singlePages
        .filter((page) => hasPage(page, declaration))
        .map((page) => pagePicture({ page, lang }, declaration, locale, version)),
    );
  }
  return { views, pages };
}
