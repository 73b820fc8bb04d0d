import { formatList } from '../../i18n/format.ts';
import type { Key, Locale } from '../../i18n/locale.ts';
import type { Refused } from '../../model/compare/answer.ts';
import type { Reason } from '../../model/compare/reason.ts';
import { tieOf } from '../../model/compare/tie.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { StatedFigure } from '../../model/schema.ts';
import { periodText } from '../coverage.ts';
import { unitsSentence } from './apart-words.ts';
import { nameOf, statedFigure } from './named.ts';
import { timesSentence } from './time-words.ts';

/** Why a figure that is no count of events has no pace. */
function noPace(figure: StatedFigure, locale: Locale): string {
  const { t } = locale;
  if (figure.periodBasis === 'open-start')
    return t('answer.reason.no-first-day', { period: periodText(figure, locale) });
  const isUnstated = figure.kind !== 'stock' && figure.temporalCoverage === null;
  return t(isUnstated ? 'answer.reason.period-unstated' : 'answer.reason.not-events');
}

/** The figures with which the same question has an answer. */
function partners({ figures, suggestions }: Refused, declaration: Declaration, locale: Locale): string {
  const [own = ''] = figures;
  const others = suggestions.flatMap(({ ids }) => ids.filter((id) => id !== own));
  const name = (id: string) => nameOf(statedFigure(id, declaration), locale);
  return others.length === 0
    ? locale.t('answer.noPartner', { a: name(own) })
    : locale.t('answer.partners', {
        a: name(own),
        others: formatList([...new Set(others)].map(name), locale.intl),
      });
}

/** The reason of the model as a sentence. */
function reasonSentence(reason: Reason, refused: Refused, declaration: Declaration, locale: Locale): string {
  const { t } = locale;
  const figure = (id: string) => statedFigure(id, declaration);
  const name = (id: string) => nameOf(figure(id), locale);
  switch (reason.code) {
    case 'units':
      return unitsSentence(figure(reason.a), figure(reason.b), locale);
    case 'kinds':
    case 'periods-differ':
      return timesSentence(figure(reason.a), figure(reason.b), locale);
    case 'same-period':
      return t('answer.reason.same-period', { period: periodText(figure(reason.a), locale) });
    case 'counted-twice':
    case 'reversed':
      return t(`answer.reason.${reason.code}` satisfies Key, {
        part: name(reason.part),
        whole: name(reason.whole),
      });
    case 'backwards':
      return t('answer.reason.backwards', { first: name(reason.first), next: name(reason.next) });
    case 'not-events':
      return noPace(figure(reason.a), locale);
    case 'needs-two':
      return partners(refused, declaration, locale);
    case 'derived':
    case 'too-many':
    case 'not-compared':
      return t('answer.reason.none');
    default:
      return t(`answer.reason.${reason.code}` satisfies Key);
  }
}

/** Reasons that say themselves how the text relates the two figures. */
const TELL_THE_TIE: readonly Reason['code'][] = ['counted-twice', 'reversed', 'backwards'];

/** Why a question is refused: the reason, and what bears on it besides. */
export function reasonWords(refused: Refused, declaration: Declaration, locale: Locale): string[] {
  const { reason, figures, formula } = refused;
  const [a, b] = figures.map((id) => statedFigure(id, declaration));
  const tie = a && b && !TELL_THE_TIE.includes(reason.code) ? tieOf(a, b) : null;
  const isSumOfPeople = formula?.includes(' + ') && a?.unit === 'person' && b?.unit === 'person';
  return [
    reasonSentence(reason, refused, declaration, locale),
    ...(tie
      ? [locale.t(`answer.otherwise.${tie.type}` satisfies Key, { next: nameOf(tie.next, locale) })]
      : []),
    ...(isSumOfPeople && !tie && reason.code !== 'counted-twice' ? [locale.t('answer.persons')] : []),
  ];
}
