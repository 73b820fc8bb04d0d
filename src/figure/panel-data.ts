import type { RibbonTime } from '../charts/ribbon/rows.ts';
import type { PanelData } from '../contract/panel.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Form, View } from '../model/schema.ts';
import { derivedFrom } from './derived.ts';
import { panelId } from './panel.ts';
import { ribbonTime } from './ribbon-time.ts';
import { statements } from './statement.ts';

/** Returns the time of the ribbon below a drawing; null for a form that draws the time itself. */
export const timeFor = (form: Form, declaration: Declaration, locale: Locale): RibbonTime | null =>
  form === 'periods' ? null : ribbonTime(declaration, locale);

/** Returns the words of the panels of a view that a page hands to its script, by panel id. */
export function panelData(view: View, declaration: Declaration, locale: Locale): Record<string, PanelData> {
  const stated = statements(view, declaration, locale);
  return Object.fromEntries(
    view.panels.map(({ form, figures }, i): [string, PanelData] => [
      panelId(view, i),
      {
        form,
        figures: Object.fromEntries(
          (stated[i] ?? []).map(({ id, n, said, quoted, periodText, whenText, href }) => [
            id,
            { n, said, quoted, periodText, whenText, href },
          ]),
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
