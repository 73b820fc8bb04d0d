import { paperWaffle, stepFor, type PaperWaffle } from '../../charts/paper-waffle.ts';
import { capitalize } from '../../figure/copy.ts';
import { cautionOn, withRelated } from '../../figure/view-notes.ts';
import { qualifiers, type Qualifier } from '../../figure/qualified-number.ts';
import type { Statement } from '../../figure/statement.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { View } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { countedGroups } from '../../figure/groups.ts';

/** Width of an upright A3 sheet without margins, and largest size of a waffle on it, in mm. */
export const SHEET_WIDTH = 277;
const FIELD = { width: 250, height: 260 };

/** A sheet of paper: a number with its related ones, and nothing else. */
export interface PaperSheet {
  /** Id of its first figure. */
  id: string;
  title: string;
  /** Unit, place and time of the marks; "" if the view’s subtitle covers other marks, too. */
  subtitle: string;
  stated: Statement[];
  waffle: PaperWaffle;
  said: Qualifier[];
  /** Caution against misreading the numbers. */
  caution: string;
}

/** Gives a count of the following period its own sheet; only additions and parts share one. */
const apart = (stated: readonly Statement[]): Statement[][] => {
  const tied = stated.filter(({ relation }) => relation !== 'follows');
  const following = stated.filter(({ relation }) => relation === 'follows');
  return [tied, ...following.map((each) => [each])];
};

const sheetsOf = (declaration: Declaration, locale: Locale): Statement[][] =>
  countedGroups(declaration, locale).flatMap(({ stated }) => apart(stated));

/** Returns the distance between marks on all sheets of a declaration, in mm. */
export const stepOf = (declaration: Declaration, locale: Locale): number =>
  stepFor(
    sheetsOf(declaration, locale).map((stated) => paperWaffle(stated)),
    FIELD,
  );

/**
 * Builds the sheets of a view; unrelated numbers never share one. The first has the title of the view if it
 * shows all of the first panel; the title of any other is its own number.
 * @param text address of the page with the text, which the marks link to
 */
export function paperSheets(
  view: View,
  declaration: Declaration,
  locale: Locale,
  text: string,
): PaperSheet[] {
  const { lang } = locale;
  return sheetsOf(declaration, locale).flatMap((all) => {
    const stated = all.map((each) => ({ ...each, href: text + each.href }));
    const [first] = stated;
    const panel = view.panels.findIndex(({ figures }) => figures.some((id) => id === first?.id));
    if (!first || panel < 0) return [];
    const { caption, figures } = view.panels[panel] ?? { figures: [] };
    const isView = panel === 0 && figures.length === stated.length;
    return [
      {
        id: first.id,
        title: isView ? wordsIn(view.title, lang) : capitalize(`${first.said} ${first.shortLabel}`, lang),
        subtitle: isView ? wordsIn(view.subtitle, lang) : '',
        stated,
        waffle: paperWaffle(stated),
        said: [...new Set(stated.flatMap(({ figure }) => qualifiers(figure)))],
        caution: caption
          ? wordsIn(caption, locale.lang)
          : cautionOn(withRelated(stated.map(({ figure }) => figure)), view, locale.lang),
      },
    ];
  });
}
