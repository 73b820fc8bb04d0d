import type { OwnData, PageData } from '../contract/page-data.ts';
import {
  COMMON_KEYS,
  EXPORT_KEYS,
  GUESS_KEYS,
  PLURAL_KEYS,
  READ_ALOUD_KEYS,
  type PluralKey,
  type ScriptKey,
} from '../contract/script-words.ts';
import { guessData } from '../figure/guess/guess-data.ts';
import type { PredictionStep } from '../figure/guess/prediction-scale.ts';
import { panelData } from '../figure/panel-data.ts';
import { placeText } from '../figure/place-text.ts';
import { createLocale, messages, type Locale } from '../i18n/locale.ts';
import { pluralOf, type Plural } from '../i18n/plural.ts';
import type { Declaration } from '../model/declaration.ts';
import { isStated, type View } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';

interface PageSettings {
  locale: Locale;
  /** Path from the page to the site's root. */
  root: string;
  /** SHA-256 of figures.json, in base64. */
  figures: string;
  /** Path of the late styles from the site's root. */
  lateStyles: string;
  /** True if the page has the export menu. */
  hasExportMenu: boolean;
  /** True if the page can read the text aloud. */
  hasReadAloud: boolean;
  /** Views whose drawings the script brings to life. */
  views: readonly View[];
  /** The prediction that the page offers before the text. */
  prediction: PredictionStep | null;
  own?: OwnData;
}

/** Returns the data block of a page. */
export function pageData(
  declaration: Declaration,
  { locale, root, figures, lateStyles, hasExportMenu, hasReadAloud, views, prediction, own }: PageSettings,
): PageData {
  const { lang } = locale;
  const { about, languages } = declaration;
  const keys = [
    ...COMMON_KEYS,
    ...(hasExportMenu ? EXPORT_KEYS : []),
    ...(hasReadAloud ? READ_ALOUD_KEYS : []),
    ...(prediction ? GUESS_KEYS : []),
  ];
  const words = messages[lang];
  if (!words) throw new Error(`no words in language "${lang}"`);
  return {
    lang,
    languages,
    names: Object.fromEntries(languages.map((tag) => [tag, createLocale(tag).name])),
    root,
    declaration: about.id,
    figures,
    lateStyles,
    words: {
      ...(Object.fromEntries(keys.map((key) => [key, words[key]])) as Record<ScriptKey, string>),
      ...(Object.fromEntries(PLURAL_KEYS.map((key) => [key, pluralOf(key, locale)])) as Record<
        PluralKey,
        Plural
      >),
    },
    places: Object.fromEntries(
      declaration.figures
        .filter(isStated)
        .map(({ id, quotedFrom }) => [
          id,
          placeText(wordsIn(quotedFrom, lang).segment, about.outline, locale),
        ]),
    ),
    panels: Object.assign(
      {},
      ...views.map((view) => panelData(view, declaration, locale)),
    ) as PageData['panels'],
    guess: prediction && guessData(prediction, declaration, locale),
    ...own,
  };
}
