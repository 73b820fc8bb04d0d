import { render, screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import type { PredictionStep } from '../../figure/guess/prediction-scale.ts';
import { createLocale } from '../../i18n/locale.ts';
import { isStated, type StatedFigure } from '../../model/schema.ts';
import Hands from './Hands.svelte';
import { lessonWords, predictionData } from './lesson-data.ts';
import { NO_ANSWER, type Answer } from './lesson-state.ts';
import Prediction from './Prediction.svelte';

const stated = declaration.figures.filter(isStated);

const stepFor = ({ id, value }: StatedFigure): PredictionStep => ({
  id: `guess-${id}`,
  group: 'numbers',
  minutes: 1,
  claim: {},
  show: { what: 'prediction', figure: id, to: value * 4, step: value / 20 },
  notes: [{}],
});

const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Shows a prediction that keeps its answer, as the lesson does. */
function show(lang: string, figure: StatedFigure) {
  const locale = createLocale(lang);
  const data = predictionData(stepFor(figure), declaration, locale, '../../');
  const announce = vi.fn();
  let answer: Answer = NO_ANSWER;
  const onanswer = (part: Partial<Answer>) => {
    answer = { ...answer, ...part };
    void rerender({ answer });
    flushSync();
  };
  const { container, rerender } = render(Prediction, {
    data,
    words: lessonWords(locale),
    answer,
    onanswer,
    announce,
    Hands,
  });
  const field = () => within(container).getByRole<HTMLInputElement>('textbox');
  const slider = () => within(container).getByRole<HTMLInputElement>('slider');
  return {
    data,
    container,
    announce,
    field,
    slider,
    onanswer,
    answer: () => answer,
    mark: () => container.querySelector('[data-figure]'),
    type(text: string) {
      field().value = text;
      field().dispatchEvent(new Event('input', { bubbles: true }));
      field().dispatchEvent(new Event('change', { bubbles: true }));
      flushSync();
    },
    press(name: string) {
      within(container).getByRole('button', { name }).click();
      flushSync();
    },
  };
}

const cases = declaration.languages.flatMap((lang) =>
  stated.map((figure): [string, string, StatedFigure] => [figure.id, lang, figure]),
);

describe.each(cases)('the prediction of %s in %s', (_id, lang, figure) => {
  const { exact = '' } = figure.quotedFrom[lang] ?? {};

  it('asks with the exact words, and gives neither the number nor its qualifier away', () => {
    const { container } = show(lang, figure);
    const asked = textOf(container.querySelector('.question'));
    expect(asked).not.toMatch(/\d|environ|around|plus de|more than/);
    expect(asked).toMatch(/\b(blanc|blank)\b/);
    expect(asked).toContain(exact.split(' ').at(-1));
    expect(container.querySelector('[data-figure]')).toBeNull();
  });

  it('shows the guess and what the text says beside one another, and takes it back', () => {
    const { data, container, type, press, announce, field, mark, onanswer } = show(lang, figure);
    type('12');
    onanswer({ way: '>' });
    press(lang === 'fr' ? 'Voir ce que dit le texte' : 'See what the text says');
    expect(mark()?.getAttribute('data-figure')).toBe(figure.id);
    expect(mark()?.querySelector('[data-way]')?.getAttribute('data-way')).toBe(figure.magnitudeStatus);
    expect(mark()?.querySelector('rect')?.getAttribute('width')).toBe('25%');
    const quoted = container.querySelector('.whole q a');
    expect(quoted?.textContent).toContain(exact);
    expect(quoted?.getAttribute('href')).toBe(`../../${lang}/?figure=${figure.id}`);
    const guessed = textOf(container.querySelector('.number'));
    expect(guessed).toMatch(/^(plus de|more than) €?12\b/);
    expect(textOf(container.querySelector('.verdict'))).toMatch(
      figure.magnitudeStatus === '>' ? /aussi|so does/ : /le texte dit|the text says/,
    );
    expect(announce.mock.lastCall?.[0]).toContain(data.label);
    expect(document.activeElement?.textContent).toContain(data.said.number);
    press(lang === 'fr' ? 'Cacher la réponse' : 'Hide the answer');
    expect(mark()).toBeNull();
    expect(field().value).toBe('12');
  });
});

describe('a prediction', () => {
  const people = stated.find(({ unit, value }) => unit === 'person' && value >= 1000)!;
  const money = stated.find(({ unit }) => unit === 'EUR')!;

  it('begins with no guess, and says so', () => {
    const { container, slider, press } = show('en', people);
    expect(slider().getAttribute('aria-valuetext')).toBe('no guess yet');
    press('See what the text says');
    expect(textOf(container.querySelector('.number'))).toBe('no guess');
    expect(textOf(container.querySelector('.verdict'))).toContain('did not choose');
  });

  it('links the bar and the field both ways, and says the number with what it counts', () => {
    const { slider, field, type } = show('fr', people);
    type('1.500');
    expect(slider().getAttribute('aria-valuetext')).toBe(`1\u202f500 ${people.label['fr']!}`);
    expect(Number(slider().value)).toBeGreaterThan(1000);
    slider().value = '0';
    slider().dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    expect(field().value).toBe('0');
    expect(slider().getAttribute('aria-valuetext')).toBe(`${people.label['fr']!}\u00a0: 0`);
  });

  it('takes over the guess of another window, in its own way of writing numbers', () => {
    const { field, onanswer, type } = show('fr', people);
    type('12');
    onanswer({ value: 3000 });
    expect(field().value).toBe('3\u202f000');
    onanswer({ value: null });
    expect(field().value).toBe('');
  });

  it('names what it cannot read, and takes it for no guess', () => {
    const { container, field, answer, type } = show('en', people);
    const fault = () => textOf(container.querySelector('.fault'));
    type('a lot');
    expect(fault()).toBe('“a lot” is not a number: write it in digits.');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(answer().value).toBeNull();
    type('7.000');
    expect(fault()).toContain('“7.000”');
    type('7,000');
    expect(fault()).toBe('');
    expect(field().hasAttribute('aria-invalid')).toBe(false);
  });

  it('takes a guess beyond the scale as it is, and says that it is beyond', () => {
    const { container, slider, type } = show('en', people);
    type('1,000,000');
    expect(screen.getByText('beyond the scale')).toBeTruthy();
    expect(slider().getAttribute('aria-valuetext')).toMatch(/beyond the scale$/);
    expect(container.querySelector('.track rect')?.getAttribute('width')).toBe('100%');
  });

  it('takes large sums in millions, and says so beside the field', () => {
    const { container, slider, type } = show('fr', money);
    expect(textOf(container.querySelector('.field'))).toContain('millions d’euros');
    type('37,5');
    expect(slider().getAttribute('aria-valuetext')).toContain('37,5\u00a0millions d’euros');
    expect(textOf(container.querySelector('.hands .value legend'))).toContain('millions d’euros');
  });

  it('counts hands for each wording and each quarter of the scale', () => {
    const { container } = show('en', people);
    const [ways, values] = container.querySelectorAll('.hands fieldset');
    expect(ways!.querySelectorAll('input')).toHaveLength(3);
    const counts = values!.querySelectorAll('input');
    expect(counts).toHaveLength(4);
    for (const [i, count] of [
      [0, '6'],
      [2, '12'],
    ] as const) {
      counts[i]!.value = count;
      counts[i]!.dispatchEvent(new Event('input', { bubbles: true }));
      flushSync();
    }
    expect(textOf(values!.querySelector('.sum'))).toBe('total: 18');
    const bars = [...values!.querySelectorAll<HTMLElement>('.bar')].map((bar) => bar.style.inlineSize);
    expect(bars).toEqual(['50%', '0%', '100%', '0%']);
  });

  it('keeps the reason that was written while the answer is hidden', () => {
    const { container, press } = show('en', people);
    press('See what the text says');
    const reason = () => container.querySelector('textarea')!;
    reason().value = 'Because.';
    reason().dispatchEvent(new Event('input', { bubbles: true }));
    press('Hide the answer');
    press('See what the text says');
    expect(reason().value).toBe('Because.');
  });
});
