import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { lessonWords, predictionData } from '../src/features/lesson/lesson-data.ts';
import Prediction from '../src/features/lesson/Prediction.svelte';
import type { PredictionStep } from '../src/figure/guess/prediction-scale.ts';
import { createLocale } from '../src/i18n/locale.ts';
import { isStated, type StatedFigure } from '../src/model/schema.ts';
import { declaration } from './declaration.ts';
import { inPage } from './in-page.ts';

const stated = declaration.figures.filter(isStated);

const stepFor = ({ id, value }: StatedFigure): PredictionStep => ({
  id: `guess-${id}`,
  group: 'numbers',
  minutes: 1,
  claim: {},
  show: { what: 'prediction', figure: id, to: value * 4, step: value / 20 },
  notes: [{}],
});

/** Renders steps in one page as a browser without scripts shows them. */
function pageOf(lang: string, ...figures: StatedFigure[]): Document {
  const locale = createLocale(lang);
  const body = figures.map((figure) => {
    const data = predictionData(stepFor(figure), declaration, locale, '../');
    return inPage(Prediction, { data, words: lessonWords(locale) }, lang);
  });
  return new JSDOM(`<html lang="${lang}"><body>${body.join('')}</body></html>`).window.document;
}

const cases = declaration.languages.flatMap((lang) =>
  stated.map((figure): [string, string, StatedFigure] => [figure.id, lang, figure]),
);

describe.each(cases)('without a script, the prediction of %s in %s', (_id, lang, figure) => {
  it('states the figure once, in a disclosure, with its mark, its words and the way to them', () => {
    const page = pageOf(lang, figure);
    const marks = page.querySelectorAll('[data-figure]');
    expect([...marks].map((mark) => mark.getAttribute('data-figure'))).toEqual([figure.id]);
    const quoted = page.querySelector('details q a');
    expect(quoted?.textContent).toContain(figure.quotedFrom[lang]?.exact);
    expect(quoted?.getAttribute('href')).toBe(`../${lang}/?figure=${figure.id}`);
    expect(marks[0]?.querySelector('[data-way]')?.getAttribute('data-way')).toBe(figure.magnitudeStatus);
    expect(marks[0]?.querySelector('rect')?.getAttribute('width')).toBe('25%');
  });
});

describe('predictions', () => {
  const people = stated.find(({ unit, value }) => unit === 'person' && value >= 1000)!;

  it('stand beside one another in a page, with ids of their own', () => {
    const page = pageOf('fr', ...stated);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuse a scale that their number does not stand on', () => {
    const step = stepFor(people);
    const short = { ...step, show: { ...step.show, to: people.value - 1 } };
    expect(() => predictionData(short, declaration, createLocale('fr'), '../')).toThrow('the scale ends at');
  });
});
