import type { Key, Locale } from '../../i18n/locale.ts';
import type { Apart, Side } from '../../model/compare/answer.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { StatedFigure } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { statedFigure } from './named.ts';
import { timesSentence } from './time-words.ts';

/** Things that a figure counts, as the object of a verb: "euros", "people present in Calais". */
const counted = ({ unit, label }: StatedFigure, { lang, t }: Locale): string =>
  t(`answer.counts.${unit}` satisfies Key, { noun: wordsIn(label, lang) });

/** The sentence that two figures count different things. */
export const unitsSentence = (a: StatedFigure, b: StatedFigure, locale: Locale): string =>
  locale.t('answer.reason.units', { a: counted(a, locale), b: counted(b, locale) });

/** The words for the place of a figure, in quotation marks; "" if the text names none. */
const placeOf = ({ placeQuotedFrom }: StatedFigure, { lang, t }: Locale): string =>
  placeQuotedFrom ? t('quote', { words: wordsIn(placeQuotedFrom, lang).exact }) : '';

function placesSentence(a: StatedFigure, b: StatedFigure, locale: Locale): string {
  const places = { a: placeOf(a, locale), b: placeOf(b, locale) };
  const stated = places.a && places.b ? 'both' : places.a ? 'first' : 'second';
  return locale.t(`answer.places.${stated}` satisfies Key, places);
}

function sentence(
  code: Apart['code'],
  open: readonly string[],
  a: StatedFigure,
  b: StatedFigure,
  locale: Locale,
) {
  const { t } = locale;
  switch (code) {
    case 'units':
      return unitsSentence(a, b, locale);
    case 'kinds':
    case 'periods':
      return timesSentence(a, b, locale);
    case 'places':
      return placesSentence(a, b, locale);
    case 'bounds':
      return t(
        `answer.bounds.${open.length > 1 ? 'both' : open[0] === a.id ? 'first' : 'second'}` satisfies Key,
      );
    case 'persons':
      return t('answer.persons');
    case 'unrelated':
      return t('answer.unrelated');
  }
}

/** Things that keep two figures apart, a sentence for each. */
export function apartWords(
  { figures: [a, b], apart }: Side,
  declaration: Declaration,
  locale: Locale,
): string[] {
  const [first, second] = [statedFigure(a, declaration), statedFigure(b, declaration)];
  return apart.map((each) =>
    sentence(each.code, each.code === 'bounds' ? each.figures : [], first, second, locale),
  );
}
