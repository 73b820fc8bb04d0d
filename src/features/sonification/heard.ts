import { utcDay } from 'd3';
import { t } from '../../i18n/index.ts';
import type { Declaration } from '../../model/declaration.ts';
import { period } from '../../model/period.ts';
import type { StatedFigure, View } from '../../model/schema.ts';
import { begun, claim } from '../../figure/copy.ts';
import { statements, type Statement } from '../../figure/statement.ts';

/** A figure as the page holds it for those who listen: its words, and what the sound needs to know. */
interface Heard {
  figure: StatedFigure;
  words: string;
  /** Days of its period where its drawing has a ribbon of time; else null. */
  days: number | null;
}

/** How long its period is, as the text lets one count: "environ 8 mois". */
function months({ temporalCoverage }: StatedFigure): string {
  const { months: count, monthsAbout } = period(temporalCoverage ?? '');
  return count === null
    ? ''
    : t('sound.months', { months: t(monthsAbout ? 'said.~' : 'said.=', { value: String(count) }) });
}

function heard({ figure, period: covered }: Statement, isTime: boolean, lang: string): Heard {
  const { magnitudeStatus } = figure;
  const notes = [
    magnitudeStatus === '>' ? t('copy.noUpper') : '',
    magnitudeStatus === '~' ? t('copy.about') : '',
    isTime ? months(figure) : '',
  ];
  return {
    figure,
    words: t('sound.words', {
      claim: begun(claim(figure, lang), lang),
      notes: notes.filter(Boolean).join(' '),
    }).trim(),
    days: isTime && covered ? utcDay.count(covered.start, covered.end) : null,
  };
}

/** The stated figures of a panel; `apart` is what is said before them where another panel came before. */
export interface HeardPanel {
  figures: Heard[];
  apart: string | null;
}

/** What is heard of a view, panel by panel. */
export function heardIn(view: View, declaration: Declaration, lang: string): HeardPanel[] {
  return statements(view, declaration, lang).map((stated, i) => {
    const { form, caption } = view.panels[i] ?? {};
    return {
      figures: stated.map((each) => heard(each, form === 'periods', lang)),
      apart: i === 0 ? null : t('sound.apart', { caption: caption?.[lang] ?? '' }).trim(),
    };
  });
}
