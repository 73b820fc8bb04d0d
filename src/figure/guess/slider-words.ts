import type { Locale } from '../../i18n/locale.ts';

/** Messages of the slider of a guess. */
const SLIDER_KEYS = [
  'predict.none',
  'predict.drag',
  'predict.beyond',
  'predict.digits',
  'predict.whole',
] as const;

export type SliderWords = Record<(typeof SLIDER_KEYS)[number], string>;

/** Returns the messages of the slider with their places, for a component that is rendered at build. */
export const sliderWords = ({ t }: Locale): SliderWords =>
  Object.fromEntries(SLIDER_KEYS.map((key) => [key, t(key)])) as SliderWords;
