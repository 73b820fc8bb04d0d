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

/** An A3 sheet upright, without its margins, and what a waffle may take of it: mm. */
export const SHEET_WIDTH = 277;
const FIELD = { width: 250, height: 260 };

/** One sheet of paper: a number with those that the text ties to it, and nothing else. */
export interface PaperSheet {
  /** Id of its first figure. */
  id: string;
  title: string;
  /** Unit, place and time of the marks; "" where the view says them of other marks, too. */
  subtitle: string;
  stated: Statement[];
  waffle: PaperWaffle;
  said: Qualifier[];
  /** What the numbers must not be taken for. */
  caution: string;
}

/** A count of the next period stands alone: nothing but what is added or part of it shares its sheet. */
const apart = (stated: readonly Statement[]): Statement[][] => {
  const tied = stated.filter(({ relation }) => relation !== 'follows');
  const following = stated.filter(({ relation }) => relation === 'follows');
  return [tied, ...following.map((each) => [each])];
};

const sheetsOf = (declaration: Declaration, locale: Locale): Statement[][] =>
  countedGroups(declaration, locale).flatMap(({ stated }) => apart(stated));

/** The step of all sheets of a declaration, from one mark to the next: mm. */
export const stepOf = (declaration: Declaration, locale: Locale): number =>
  stepFor(
    sheetsOf(declaration, locale).map((stated) => paperWaffle(stated)),
    FIELD,
  );

/**
 * The sheets of a view: numbers that the text does not tie to one another never share one. The first has the title of
 * the view if it shows all of the first panel; any other says its own number.
 * @param text Address of the page with the text, which the marks lead to.
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
