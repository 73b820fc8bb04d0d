import type { TimedFigure } from '../charts/extent.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import { isStated, type Quotation, type StatedFigure, type View } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';
import { search } from '../route/route.ts';
import { byTextOrder, type Position } from '../text/order.ts';
import { locateQuotation } from '../text/quotation.ts';
import { periodText } from './coverage.ts';
import { quotedNumber } from './quoted-number.ts';
import { qualifiedText } from './qualified-number.ts';
import { timedFigure } from './timed-figure.ts';

/** A stated figure in the words of one language. */
export interface Statement extends TimedFigure {
  figure: StatedFigure;
  label: string;
  actor: string | null;
  /** The time: the text's own words, or ours if it has none. */
  when: string;
  isQuoted: boolean;
  quotation: Quotation;
}

/** The time for a drawing: the words of the text in quotation marks, and that a first day is not given. */
function whenText({ periodBasis }: StatedFigure, when: string, isQuoted: boolean, { t }: Locale): string {
  if (!isQuoted) return when;
  const quoted = t('quote', { words: when });
  return periodBasis === 'open-start' ? t('figure.startNotStated', { when: quoted }) : quoted;
}

/**
 * Returns a stated figure in the words of a locale.
 * @param n Place of the figure in its panel, from 1.
 * @throws Error if the figure has no words in this language; the data check refuses such data.
 */
export function statement(figure: StatedFigure, locale: Locale, n = 1): Statement {
  const { lang, t } = locale;
  const quotation = figure.quotedFrom[lang];
  const label = figure.label[lang];
  if (!quotation || !label) throw new Error(`figure "${figure.id}" has no words in "${lang}"`);
  const quotedWhen = figure.periodQuotedFrom && wordsIn(figure.periodQuotedFrom, lang).exact;
  const when = quotedWhen ?? t(figure.relation?.type === 'part-of' ? 'table.asWhole' : 'figure.whenUnstated');
  return {
    ...timedFigure(figure, lang, {
      n,
      said: qualifiedText(figure, locale),
      quoted: t('quote', { words: quotedNumber(figure, lang) }),
      periodText: periodText(figure, locale),
      whenText: whenText(figure, when, quotedWhen !== undefined, locale),
      href: search({ figure: figure.id }),
    }),
    figure,
    label,
    actor: figure.actor && wordsIn(figure.actor, lang),
    when,
    isQuoted: quotedWhen !== undefined,
    quotation,
  };
}

/** The stated figures of a view, panel by panel. @throws Error if an id has no stated figure. */
function figuresOf(view: View, declaration: Declaration): StatedFigure[][] {
  const stated = declaration.figures.filter(isStated);
  return view.panels.map(({ figures }) =>
    figures.map((id) => {
      const figure = stated.find((candidate) => candidate.id === id);
      if (!figure) throw new Error(`view "${view.id}": no stated figure "${id}"`);
      return figure;
    }),
  );
}

/** The stated figures of a view, panel by panel, in the words of a locale. */
export const statements = (view: View, declaration: Declaration, locale: Locale): Statement[][] =>
  figuresOf(view, declaration).map((figures) => figures.map((figure, i) => statement(figure, locale, i + 1)));

/** The place of a view: that of the first words in the text that it draws. */
export function firstWords(view: View, declaration: Declaration, lang: string): Position {
  const [first] = figuresOf(view, declaration)
    .flat()
    .map(({ quotedFrom }) => wordsIn(quotedFrom, lang))
    .map((quotation) => ({
      segment: quotation.segment,
      start: locateQuotation(quotation, declaration, lang).start,
    }))
    .sort(byTextOrder(declaration));
  if (!first) throw new Error(`view "${view.id}" has no figures`);
  return first;
}
