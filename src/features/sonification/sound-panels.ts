import { utcDay } from 'd3';
import type { SoundEntry, SoundPanel, Sounds } from '../../contract/sound.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import { period } from '../../model/period.ts';
import type { StatedFigure, View } from '../../model/schema.ts';
import { capitalize, claim } from '../../figure/copy.ts';
import { statements, type Statement } from '../../figure/statement.ts';
import { wordsIn } from '../../model/words-in.ts';

/** Formats the length of a period, as far as the text defines it: "environ 8 mois". */
function months({ temporalCoverage }: StatedFigure, { t }: Locale): string {
  const { months: count, monthsAbout } = period(temporalCoverage ?? '');
  return count === null
    ? ''
    : t(
        'sound.months',
        { months: t(monthsAbout ? 'said.~' : 'said.=', { value: String(count) }) },
        { n: count },
      );
}

function soundEntry({ figure, period: covered }: Statement, isTime: boolean, locale: Locale): SoundEntry {
  const { lang, t } = locale;
  const { magnitudeStatus } = figure;
  const notes = [
    magnitudeStatus === '>' ? t('copy.noUpper') : '',
    magnitudeStatus === '~' ? t('copy.about') : '',
    isTime ? months(figure, locale) : '',
  ];
  return {
    id: figure.id,
    value: figure.value,
    magnitudeStatus,
    relation: figure.relation,
    words: t('sound.words', {
      claim: capitalize(claim(figure, locale), lang),
      notes: notes.filter(Boolean).join(' '),
    }).trim(),
    days: isTime && covered ? utcDay.count(covered.start, covered.end) : null,
  };
}

/** Returns the words and sounds of a view, panel by panel. */
export function soundPanels(view: View, declaration: Declaration, locale: Locale): SoundPanel[] {
  const { lang, t } = locale;
  return statements(view, declaration, locale).map((stated, i) => {
    const { form, caption } = view.panels[i] ?? {};
    return {
      figures: stated.map((each) => soundEntry(each, form === 'periods', locale)),
      apart: i === 0 ? null : t('sound.apart', { caption: caption ? wordsIn(caption, lang) : '' }).trim(),
    };
  });
}

/** Returns the words and sounds of all views, by view id. */
export const sounds = (declaration: Declaration, locale: Locale): Sounds =>
  Object.fromEntries(declaration.views.map((view) => [view.id, soundPanels(view, declaration, locale)]));
