import type { Key, Locale } from '../../i18n/locale.ts';
import type { Arithmetic, Drawn } from '../../model/compare/answer.ts';
import type { Question } from '../../model/compare/question.ts';
import type { Declaration } from '../../model/declaration.ts';
import { isDerived, type DerivedFigure, type StatedFigure } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { formulaText } from '../formula-text.ts';
import { qualifiedText } from '../qualified-number.ts';
import { nameOf, statedFigure } from './named.ts';
import { quotedTime, timesSentence } from './time-words.ts';

/** Our arithmetic as a derived figure: the one of the data that is the same, or one without words. */
const derivedFigure = (derived: Arithmetic, { figures }: Declaration): DerivedFigure =>
  figures.filter(isDerived).find(({ id }) => id === derived.id) ?? {
    ...derived,
    id: derived.formula,
    label: {},
  };

/** The result with its qualifier; without the label of a pace, which says again what its figure counts. */
function resultWords(derived: Arithmetic, declaration: Declaration, locale: Locale): string {
  const figure = derivedFigure(derived, declaration);
  const label = derived.formula.includes(' / ') ? '' : (figure.label[locale.lang] ?? '');
  return `${qualifiedText(figure, locale)} ${label}`.trimEnd();
}

/** "our arithmetic: around 7,000 − 5,000 = around 2,000 people …". */
export const formulaWords = (derived: Arithmetic, declaration: Declaration, locale: Locale): string =>
  locale.t('answer.formula', {
    ours: locale.t('ours.label'),
    formula: formulaText(derivedFigure(derived, declaration), declaration.figures, locale),
    result: resultWords(derived, declaration, locale),
  });

/** Meaning of the qualifier of a figure, and the figure to which the text relates it. */
function aloneWords(
  { relation, magnitudeStatus }: StatedFigure,
  declaration: Declaration,
  locale: Locale,
): string[] {
  const { t } = locale;
  return [
    ...(relation
      ? [
          t(`answer.tied.${relation.type}` satisfies Key, {
            of: nameOf(statedFigure(relation.of, declaration), locale),
          }),
        ]
      : []),
    t(`answer.status.${magnitudeStatus}` satisfies Key),
  ];
}

/** When something was added, as far as the text says it. */
function whenAdded(added: StatedFigure, locale: Locale): string[] {
  const when = quotedTime(added, locale);
  if (!when) return [locale.t('answer.whenUnstated')];
  return added.periodBasis === 'vague' ? [locale.t('answer.whenVague', { when })] : [];
}

/** Grounds of an answer that is drawn, and what it does not say. */
export function drawnWords(
  { as, figures, derived }: Drawn,
  question: Question,
  declaration: Declaration,
  locale: Locale,
): string[] {
  const { lang, t } = locale;
  const [a, b] = figures.map((id) => statedFigure(id, declaration));
  if (derived) {
    const { caution } = derivedFigure(derived, declaration);
    const result = resultWords(derived, declaration, locale);
    return [
      t('answer.ours', { ours: t('ours.label'), result }),
      ...(caution ? [wordsIn(caution, lang)] : []),
    ];
  }
  if (!a) return [];
  if (!b) return aloneWords(a, declaration, locale);
  if (as === 'added') return whenAdded(b, locale);
  if (as === 'followed') return [timesSentence(a, b, locale)];
  if (question === 'rank') return [t('answer.partIsLess')];
  return [
    ...(question === 'share' ? [t('answer.noPercentage')] : []),
    ...(a.magnitudeStatus === '~' ? [t('answer.wholeAbout')] : []),
  ];
}
