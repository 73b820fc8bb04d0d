import type { Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';

/** The origin of the data of the page that compares. */
export interface Settings {
  declaration: Declaration;
  locale: Locale;
  /** Path from the page to the site's root. */
  root: string;
}
