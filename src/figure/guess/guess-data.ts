import type { GuessData } from '../../contract/guess.ts';
import { decimalSign } from '../../i18n/format.ts';
import type { Key, Locale } from '../../i18n/locale.ts';
import { numerals } from '../../i18n/numerals.ts';
import { runOf } from '../../model/anchor.ts';
import type { Declaration } from '../../model/declaration.ts';
import { blanked } from '../../text/blank.ts';
import { hueOf } from '../../text/hue.ts';
import { panelId } from '../panel.ts';
import { statement } from '../statement.ts';
import {
  factorOf,
  predictedFigure,
  templates,
  unitAffixes,
  type PredictionStep,
} from './prediction-scale.ts';
import { QUALIFIER_CHOICES } from './qualifier-choices.ts';

export type { GuessData };

/** Id of the panel that draws a figure; '' if none does, which the data check refuses. */
const panelFor = (figure: string, { views }: Declaration): string =>
  views.flatMap((view) =>
    view.panels.flatMap(({ figures }, i) => (figures.includes(figure) ? [panelId(view, i)] : [])),
  )[0] ?? '';

/** Returns a prediction as a page hands it to its script: its scale, and its words in a language. */
export function guessData(step: PredictionStep, declaration: Declaration, locale: Locale): GuessData {
  const { intl, lang, t } = locale;
  const { to, step: by } = step.show;
  const figure = predictedFigure(step, declaration.figures);
  const { label, quotation } = statement(figure, locale);
  const grammar = numerals(lang);
  const run = runOf(quotation);
  const { before, after } = blanked(run, figure.value, grammar);
  return {
    figure: figure.id,
    hue: hueOf(declaration, figure.id),
    panel: panelFor(figure.id, declaration),
    step: by,
    scale: {
      intl,
      group: grammar.group.join(''),
      decimal: decimalSign(intl),
      factor: factorOf(figure, to),
      to,
      ...templates(figure, locale),
    },
    choices: QUALIFIER_CHOICES.map((way) => ({
      way,
      name: t(`qualifier.${way}` satisfies Key),
      said: t(`said.${way}` satisfies Key, { value: '{value}' }),
    })),
    unit: unitAffixes(figure, to, locale),
    label,
    name: t('site.labelled', { label: t('predict.yours'), text: label }),
    many: t('copy.bare', { said: '{said}', label }),
    one: t('site.labelled', { label, text: '{said}' }),
    around: { before, after },
    quoted: t('quote', { words: run }),
  };
}

/** The prediction that the opening of the text offers; null if it offers none. */
export const openingPrediction = ({ opening, lesson }: Declaration): PredictionStep | null =>
  lesson.find((step): step is PredictionStep => step.id === opening && step.show.what === 'prediction') ??
  null;
