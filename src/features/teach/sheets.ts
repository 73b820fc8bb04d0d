import { paperField, stepFor, type PaperField } from '../../charts/paper.ts';
import { cautionOn, toldWith } from '../../figure/notes.ts';
import { qualifiers, type Qualifier } from '../../figure/said.ts';
import type { Statement } from '../../figure/statement.ts';
import { language } from '../../i18n/index.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { View } from '../../model/schema.ts';
import { countedGroups } from '../../figure/groups.ts';

/** An A3 sheet upright, without its margins, and what a field may take of it: mm. */
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
  field: PaperField;
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

/** As a sentence begins. */
const begun = (text: string, lang: string): string =>
  text.charAt(0).toLocaleUpperCase(language(lang).intl) + text.slice(1);

const sheetsOf = (declaration: Declaration, lang: string): Statement[][] =>
  countedGroups(declaration, lang).flatMap(({ stated }) => apart(stated));

/** The step of all sheets of a declaration, from one mark to the next: mm. */
export const stepOf = (declaration: Declaration, lang: string): number =>
  stepFor(
    sheetsOf(declaration, lang).map((stated) => paperField(stated)),
    FIELD,
  );

/**
 * The sheets of a view: numbers that the text does not tie to one another never share one. The first has the title of
 * the view if it shows all of the first panel; any other says its own number.
 * @param text Address of the page with the text, which the marks lead to.
 */
export function paperSheets(view: View, declaration: Declaration, lang: string, text: string): PaperSheet[] {
  return sheetsOf(declaration, lang).flatMap((all) => {
    const stated = all.map((each) => ({ ...each, href: text + each.href }));
    const [first] = stated;
    const panel = view.panels.findIndex(({ figures }) => figures.some((id) => id === first?.id));
    if (!first || panel < 0) return [];
    const { caption, figures } = view.panels[panel] ?? { figures: [] };
    const isView = panel === 0 && figures.length === stated.length;
    return [
      {
        id: first.id,
        title: isView ? (view.title[lang] ?? '') : begun(`${first.said} ${first.shortLabel}`, lang),
        subtitle: isView ? (view.subtitle[lang] ?? '') : '',
        stated,
        field: paperField(stated),
        said: [...new Set(stated.flatMap(({ figure }) => qualifiers(figure)))],
        caution: caption?.[lang] ?? cautionOn(toldWith(stated.map(({ figure }) => figure)), view, lang),
      },
    ];
  });
}
