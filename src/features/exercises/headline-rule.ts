import type { HeadlineRule } from '../../contract/headline-rule.ts';
import { statement } from '../../figure/statement.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { runOf } from '../../model/anchor.ts';
import type { Declaration } from '../../model/declaration.ts';
import { isStated } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';

const longWords = (text = ''): string[] => text.match(/[\p{L}]{4,}/gu) ?? [];

/** Compares two words, ignoring case and a plural s. */
const alike = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/s$/, '') === b.toLowerCase().replace(/s$/, '');

/**
 * Returns the words that name who speaks: the names of the parties, their offices in the attribution, and the
 * words that both titles of the text share. Adjectives of country are left out: people are removed "from
 * French territory".
 */
export function speakersOf({ about }: Declaration, locale: Locale): string[] {
  const { lang } = locale;
  const attribution = longWords(wordsIn(about.attribution, lang));
  const day = longWords(formatDate(about.date, locale));
  const title = longWords(wordsIn(about.title, lang));
  const names = about.parties.flatMap(({ name }) => longWords(name).slice(-1));
  const offices = about.parties.flatMap(({ role }) =>
    longWords(wordsIn(role, lang))
      .filter((word) => attribution.some((other) => alike(word, other)))
      .slice(0, 1),
  );
  const shared = longWords(wordsIn(about.shortTitle, lang)).filter(
    (word) =>
      // A hyphenated word is an adjective of both parties: "Franco-British".
      !new RegExp(`-${word}|${word}-`, 'u').test(wordsIn(about.shortTitle, lang)) &&
      title.some((other) => alike(word, other)) &&
      !day.some((other) => alike(word, other)),
  );
  return [...new Set([...[...offices, ...shared].map((word) => word.toLowerCase()), ...names])];
}

/** A day as headlines write it: whole, without its year, and as its month. */
const writtenDates = (date: string, locale: Locale): string[] => [
  formatDate(date, locale),
  formatDate(date, locale, false),
  formatDate(date.slice(0, 7), locale),
];

/** Collects what the judge of headlines knows about a declaration. */
export function headlineRule(declaration: Declaration, locale: Locale): HeadlineRule {
  const figures = declaration.figures.filter(isStated);
  return {
    figures: figures.map((figure) => ({
      id: figure.id,
      value: figure.value,
      magnitudeStatus: figure.magnitudeStatus,
      relation: figure.relation,
      quoted: locale.t('quote', { words: runOf(statement(figure, locale).quotation) }),
      terms: declaration.headlines?.terms[figure.id]?.[locale.lang] ?? null,
    })),
    derived: declaration.figures.flatMap((figure) => (isStated(figure) ? [] : [figure.value])),
    dates: writtenDates(declaration.about.date, locale),
    speakers: [...speakersOf(declaration, locale), ...(declaration.headlines?.speakers[locale.lang] ?? [])],
  };
}
