import type { OwnData, PageData } from '../contract/page-data.ts';
import { COMMON_KEYS, EXPORT_KEYS, PLURAL_KEYS } from '../contract/script-words.ts';
import { placeText } from '../figure/place-text.ts';
import { createLocale, type Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import { isStated } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';
import { messagesOf } from './messages-of.ts';

interface PageSettings {
  locale: Locale;
  /** Path from the page to the site's root. */
  root: string;
  /** SHA-256 of figures.json, in base64; '' without a build, or if the script checks the file itself. */
  figures?: string;
  /** Path of the late styles from the site's root; '' if they are in the page. */
  lateStyles?: string;
  /** Path of the late data from the site's root; '' for a page without any. */
  late?: string;
  /** True if the page has the export menu. */
  hasExportMenu?: boolean;
  own?: OwnData;
}

/** Returns the data block of a page. */
export function pageData(
  declaration: Declaration,
  { locale, root, figures = '', lateStyles = '', late = '', hasExportMenu = false, own }: PageSettings,
): PageData {
  const { lang } = locale;
  const { about, languages } = declaration;
  const keys = [...COMMON_KEYS, ...(hasExportMenu ? EXPORT_KEYS : [])];
  return {
    lang,
    languages,
    names: Object.fromEntries(languages.map((tag) => [tag, createLocale(tag).name])),
    root,
    declaration: about.id,
    figures,
    lateStyles,
    late,
    words: messagesOf(keys, PLURAL_KEYS, locale) as PageData['words'],
    places: Object.fromEntries(
      declaration.figures
        .filter(isStated)
        .map(({ id, quotedFrom }) => [
          id,
          placeText(wordsIn(quotedFrom, lang).segment, about.outline, locale),
        ]),
    ),
    ...own,
  };
}
