import { domain, extent } from '../charts/extent.ts';
import type { Timeline } from '../charts/years.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import { isStated } from '../model/schema.ts';
import { statement } from './statement.ts';

/** The time that all figures of a declaration cover, up to the day of the statement. */
export function ribbonTime({ figures, about }: Declaration, locale: Locale): Timeline {
  const extents = figures.filter(isStated).map((figure) => extent(statement(figure, locale)));
  const [from, to] = domain(extents, new Date(about.date));
  return { from, to, last: formatDate(about.date, locale, false) };
}
