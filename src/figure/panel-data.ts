import type { Timeline } from '../charts/years.ts';
import type { FigureWords, PanelData } from '../contract/panel.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Form, StatedFigure, View } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';
import { derivedFrom } from './derived.ts';
import { panelId } from './panel.ts';
import { numberText, qualifiers } from './qualified-number.ts';
import { ribbonTime } from './ribbon-time.ts';
import { statements } from './statement.ts';

/** Returns the time of the ribbon below a drawing; null for a form that draws the time itself. */
export const timeFor = (form: Form, declaration: Declaration, locale: Locale): Timeline | null =>
  form === 'periods' ? null : ribbonTime(declaration, locale);

/** Ways of saying a number that the reader can take away: their words stand before the number. */
const REMOVABLE = ['~', '>', 'part-of'] as const;

/** Returns the qualifier of a figure that can be taken away, in the words of the text; null if it has none. */
export function removableQualifier(figure: StatedFigure, locale: Locale): FigureWords['qualifier'] | null {
  const own = qualifiers(figure);
  const way = REMOVABLE.find((each) => own.includes(each));
  const words = wordsIn(figure.quotedFrom, locale.lang).prefix?.trim();
  return way && words ? { way, words, number: numberText(figure, locale) } : null;
}

/** Returns the words of the panels of a view that a page hands to its script, by panel id. */
export function panelData(view: View, declaration: Declaration, locale: Locale): Record<string, PanelData> {
  const stated = statements(view, declaration, locale);
  return Object.fromEntries(
    view.panels.map(({ form, figures }, i): [string, PanelData] => [
      panelId(view, i),
      {
        form,
        figures: Object.fromEntries(
          (stated[i] ?? []).map(({ id, n, said, quoted, periodText, whenText, href, figure }) => {
            const qualifier = removableQualifier(figure, locale);
            return [id, { n, said, quoted, periodText, whenText, href, ...(qualifier && { qualifier }) }];
          }),
        ),
        derivedFigures: derivedFrom(figures, declaration, locale).map(
          ({ id, from, operation, said, derivedLabel, formula }) => ({
            id,
            from,
            operation,
            said,
            derivedLabel,
            formula,
          }),
        ),
        time: timeFor(form, declaration, locale),
      },
    ]),
  );
}
