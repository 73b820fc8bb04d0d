import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { enablePredictions } from '../src/features/lesson/prediction.ts';
import { isStated, type StatedFigure } from '../src/model/schema.ts';
import Prediction from '../src/features/lesson/Prediction.svelte';
import type { PredictionStep } from '../src/figure/guess/prediction-scale.ts';
import { declaration } from './declaration.ts';
import { inPage } from './in-page.ts';

const stated = declaration.figures.filter(isStated);

const stepFor = ({ id, value }: StatedFigure): PredictionStep => ({
  id: `guess-${id}`,
  minutes: 1,
  claim: {},
  show: { what: 'prediction', figure: id, to: value * 4, step: value / 20 },
  notes: [{}],
});

/** Renders steps in one page as a browser without scripts shows them. */
function pageOf(lang: string, ...figures: StatedFigure[]): Document {
  const body = figures.map((figure) => inPage(Prediction, { step: stepFor(figure) }, lang));
  return new JSDOM(`<html lang="${lang}"><body>${body.join('')}</body></html>`).window.document;
}

const cases = declaration.languages.flatMap((lang) =>
  stated.map((figure): [string, string, StatedFigure] => [figure.id, lang, figure]),
);

const textOf = (page: Document, selector: string) =>
  (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** True if an element and its ancestors are not hidden. */
const isShown = (page: Document, selector: string) =>
  page.querySelector(selector) !== null && page.querySelector(selector)!.closest('[hidden]') === null;

function type(page: Document, text: string): void {
  const field = page.querySelector<HTMLInputElement>('[data-number]')!;
  field.value = text;
  field.dispatchEvent(new page.defaultView!.Event('input', { bubbles: true }));
  field.dispatchEvent(new page.defaultView!.Event('change', { bubbles: true }));
}

function choose(page: Document, way: string): void {
  page.querySelector<HTMLInputElement>(`[data-ways] [value="${way}"]`)!.click();
}

const click = (page: Document, selector: string) => page.querySelector<HTMLElement>(selector)!.click();

describe.each(cases)('the prediction of %s in %s', (_id, lang, figure) => {
  const { exact = '' } = figure.quotedFrom[lang] ?? {};

  it('asks with the exact words, and gives neither the number nor its qualifier away', () => {
    const page = pageOf(lang, figure);
    const asked = textOf(page, '[data-blanked]');
    expect(asked).not.toMatch(/\d|environ|around|plus de|more than/);
    expect(asked).toMatch(/\b(blanc|blank)\b/);
    const [last = ''] = exact.split(' ').slice(-1);
    expect(asked).toContain(last);
  });

  it('states the figure once, with its mark, its words and the way to them', () => {
    const page = pageOf(lang, figure);
    const marks = page.querySelectorAll('[data-figure]');
    expect([...marks].map((mark) => mark.getAttribute('data-figure'))).toEqual([figure.id]);
    const quoted = page.querySelector('details q a');
    expect(quoted?.textContent).toContain(exact);
    expect(quoted?.getAttribute('href')).toBe(`../${lang}/?figure=${figure.id}`);
    expect(marks[0]?.querySelector('[data-way]')?.getAttribute('data-way')).toBe(figure.magnitudeStatus);
    expect(marks[0]?.querySelector('[data-to]')?.getAttribute('width')).toBe('25%');
  });

  it('shows the guess and what the text says beside one another, and takes it back', () => {
    const page = pageOf(lang, figure);
    enablePredictions(page);
    expect(isShown(page, '[data-figure]')).toBe(false);
    type(page, '12');
    choose(page, '>');
    click(page, '[data-reveal]');
    expect(isShown(page, '[data-figure]')).toBe(true);
    expect(isShown(page, '[data-blanked]')).toBe(false);
    expect(textOf(page, '[data-guess]')).toMatch(/^(plus de|more than) €?12\b/);
    expect(textOf(page, '[data-verdict]:not([hidden])')).toMatch(
      figure.magnitudeStatus === '>' ? /aussi|so does/ : /le texte dit|the text says/,
    );
    expect(textOf(page, '[data-status]')).toContain(textOf(page, '[data-guess]'));
    click(page, '[data-hide]');
    expect(isShown(page, '[data-figure]')).toBe(false);
    expect(page.querySelector<HTMLInputElement>('[data-number]')!.value).toBe('12');
  });
});

describe('a prediction', () => {
  const people = stated.find(({ unit, value }) => unit === 'person' && value >= 1000)!;
  const money = stated.find(({ unit }) => unit === 'EUR')!;

  it('stands beside others in a page, with ids of its own', () => {
    const page = pageOf('fr', ...stated);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    enablePredictions(page);
    type(page, '3000');
    const values = [...page.querySelectorAll<HTMLInputElement>('[data-number]')].map(({ value }) => value);
    expect(values.filter(Boolean)).toEqual(['3\u202f000']);
  });

  it('begins with no guess, and says so', () => {
    const page = pageOf('en', people);
    enablePredictions(page);
    const range = page.querySelector('[data-range]')!;
    expect(range.getAttribute('aria-valuetext')).toBe('no guess yet');
    click(page, '[data-reveal]');
    expect(textOf(page, '[data-guess]')).toBe('no guess');
    expect(textOf(page, '[data-verdict]:not([hidden])')).toContain('did not choose');
  });

  it('links the bar and the field both ways, and says the number with what it counts', () => {
    const page = pageOf('fr', people);
    enablePredictions(page);
    type(page, '1.500');
    const range = page.querySelector<HTMLInputElement>('[data-range]')!;
    expect(range.getAttribute('aria-valuetext')).toBe(`1\u202f500 ${people.label['fr']!}`);
    expect(Number(range.value)).toBeGreaterThan(1000);
    range.value = '0';
    range.dispatchEvent(new page.defaultView!.Event('input', { bubbles: true }));
    expect(page.querySelector<HTMLInputElement>('[data-number]')!.value).toBe('0');
    expect(range.getAttribute('aria-valuetext')).toBe(`${people.label['fr']!}\u00a0: 0`);
  });

  it('names what it cannot read, and takes it for no guess', () => {
    const page = pageOf('en', people);
    enablePredictions(page);
    type(page, 'a lot');
    expect(textOf(page, '[data-fault]')).toBe('“a lot” is not a number: write it in digits.');
    expect(page.querySelector('[data-number]')!.getAttribute('aria-invalid')).toBe('true');
    type(page, '7.000');
    expect(textOf(page, '[data-fault]')).toContain('“7.000”');
    type(page, '7,000');
    expect(textOf(page, '[data-fault]')).toBe('');
    expect(page.querySelector('[data-number]')!.hasAttribute('aria-invalid')).toBe(false);
  });

  it('takes a guess beyond the scale as it is, and says that it is beyond', () => {
    const page = pageOf('en', people);
    enablePredictions(page);
    type(page, '1,000,000');
    expect(isShown(page, '[data-beyond]')).toBe(true);
    expect(page.querySelector('[data-range]')!.getAttribute('aria-valuetext')).toMatch(/beyond the scale$/);
    expect(page.querySelector('[data-guess-bar] [data-to]')!.getAttribute('width')).toBe('100%');
  });

  it('takes large sums in millions, and says so beside the field', () => {
    const page = pageOf('fr', money);
    enablePredictions(page);
    expect(textOf(page, '[data-field]')).toContain('millions d’euros');
    type(page, '37,5');
    expect(page.querySelector('[data-range]')!.getAttribute('aria-valuetext')).toContain(
      '37,5\u00a0millions d’euros',
    );
    expect(textOf(page, '.hands .value legend')).toContain('millions d’euros');
  });

  it('counts hands for each wording and each quarter of the scale', () => {
    const page = pageOf('en', people);
    enablePredictions(page);
    const [ways, values] = page.querySelectorAll('[data-hands]');
    expect(ways!.querySelectorAll('input')).toHaveLength(3);
    const counts = values!.querySelectorAll('input');
    expect(counts).toHaveLength(4);
    counts[0]!.value = '6';
    counts[2]!.value = '12';
    counts[2]!.dispatchEvent(new page.defaultView!.Event('input', { bubbles: true }));
    expect(values!.querySelector('[data-sum]')!.textContent).toBe('total: 18');
    const bars = [...values!.querySelectorAll<HTMLElement>('[data-bar]')].map((bar) => bar.style.inlineSize);
    expect(bars).toEqual(['50%', '0%', '100%', '0%']);
  });

  it('refuses a scale that its number does not stand on', () => {
    const step = stepFor(people);
    const short = { ...step, show: { ...step.show, to: people.value - 1 } };
    expect(() => inPage(Prediction, { step: short }, 'fr')).toThrow('the scale ends at');
  });
});
