import type { Check, Destination, Verdict } from '../../contract/share.ts';
import { colourOf, contrast, type Colour } from './contrast.ts';
import { isFrame, type Shared } from './snippets.ts';

/** Least contrast of marks with their background (WCAG 2.2, 1.4.11). */
const MARKS = 3;

export interface Finding {
  check: Check;
  is: Verdict;
  /** The value that the sentence of the finding names. */
  value: string;
}

/** Possible backgrounds of a figure, by theme. */
export type Grounds = Record<'light' | 'dark', Colour>;

function contrastFinding({ options }: Shared, grounds: Grounds): Finding[] {
  const accent = options.accent === null ? null : colourOf(options.accent);
  if (!accent) return [];
  if (options.transparent) return [{ check: 'ground', is: 'note', value: '' }];
  const themes = options.theme === 'auto' ? (['light', 'dark'] as const) : [options.theme];
  const least = Math.min(...themes.map((theme) => contrast(accent, grounds[theme])));
  return [{ check: 'contrast', is: least >= MARKS ? 'good' : 'bad', value: least.toFixed(1) }];
}

/**
 * Checks a figure before it is published.
 *
 * @param accent the colour as typed
 */
export function preflight(
  destination: Destination,
  shared: Shared,
  grounds: Grounds,
  accent = '',
): Finding[] {
  const { options, title, alt, lang, corrected = '' } = shared;
  const finding = (check: Check, isGood: boolean, value: string, otherwise: 'note' | 'bad'): Finding => ({
    check,
    is: isGood ? 'good' : otherwise,
    value,
  });
  const inFrame = [
    finding('title', title !== '', title, 'bad'),
    ...(options.title ? [] : [finding('heading', false, title, 'note')]),
    ...(options.quote
      ? []
      : [finding(options.title && !options.static ? 'quote' : 'kept', false, '', 'note')]),
    ...(options.static ? [finding('static', false, '', 'note')] : []),
    ...(options.transparent && options.theme === 'auto' ? [finding('transparent', false, '', 'note')] : []),
    ...(accent && options.accent === null ? [finding('accent', false, accent, 'bad')] : []),
    ...contrastFinding(shared, grounds),
  ];
  return [
    ...(corrected ? [finding('corrected', false, corrected, 'note')] : []),
    finding('lang', lang !== '', lang, 'bad'),
    ...(destination === 'cms' ? [] : [finding('alt', alt !== '', alt, 'bad')]),
    ...(isFrame(destination) ? inFrame : []),
  ];
}
