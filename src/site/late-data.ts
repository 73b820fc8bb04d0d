import type { LateData, LateWords } from '../contract/late-data.ts';
import { LATE_KEYS, LATE_PLURAL_KEYS } from '../contract/script-words.ts';
import { sounds } from '../features/sonification/sound-panels.ts';
import { guessData, openingPrediction } from '../figure/guess/guess-data.ts';
import { panelData } from '../figure/panel-data.ts';
import { createLocale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import { messagesOf } from './messages-of.ts';

/** Returns the data of code that pages in one language load when it is needed. */
export function lateData(declaration: Declaration, lang: string): LateData {
  const locale = createLocale(lang);
  const prediction = openingPrediction(declaration);
  return {
    words: messagesOf(LATE_KEYS, LATE_PLURAL_KEYS, locale) satisfies LateWords,
    panels: Object.assign(
      {},
      ...declaration.views.map((view) => panelData(view, declaration, locale)),
    ) as LateData['panels'],
    sounds: sounds(declaration, locale),
    guess: prediction && guessData(prediction, declaration, locale),
  };
}
