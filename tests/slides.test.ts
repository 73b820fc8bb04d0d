import { describe, expect, it } from 'vitest';
import { fittingSize } from '../src/export/slides/fit.ts';
import { lessonSlides } from '../src/features/lesson/slides/lesson-slides.ts';
import { numberText } from '../src/figure/qualified-number.ts';
import { createLocale } from '../src/i18n/locale.ts';
import { isStated } from '../src/model/schema.ts';
import { declaration } from './declaration.ts';

/** Smallest font on a slide that can be read from the back of a room, in points; a slide has 540 in height. */
const READABLE = 15;

describe.each(lessonSlides(declaration, '1.0.0'))('the slides in $lang', ({ lang, slides }) => {
  const locale = createLocale(lang);

  it('are one for each step, in order, with its claim and all its notes', () => {
    expect(slides.map(({ id, title, notes }) => ({ id, title, notes }))).toEqual(
      declaration.lesson.map(({ id, claim, notes }) => ({
        id,
        title: claim[lang],
        notes: notes.map((note) => note[lang]),
      })),
    );
  });

  it('have words in every box, large enough to be read', () => {
    for (const { id, texts } of slides) {
      expect(texts.length, id).toBeGreaterThan(0);
      for (const { lines, frame } of texts) {
        expect(lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''), id).not.toBe('');
        expect(fittingSize(lines, frame), id).toBeGreaterThanOrEqual(READABLE);
      }
    }
  });

  it('describe each drawing, and draw with colours that a picture has', () => {
    const drawn = slides.flatMap((slide) => slide.drawn);
    expect(drawn.length).toBeGreaterThan(declaration.views.length);
    for (const { alt, markup } of drawn) {
      expect(alt.length).toBeGreaterThan(10);
      expect(markup).toContain('<svg');
    }
  });

  it('ask for a number without giving it: the answer is in the notes', () => {
    for (const { id, show } of declaration.lesson) {
      if (show.what !== 'prediction') continue;
      const figure = declaration.figures.filter(isStated).find((each) => each.id === show.figure)!;
      const slide = slides.find((each) => each.id === id)!;
      const number = numberText(figure, locale);
      const shown = slide.texts
        .flatMap(({ lines }) => lines[0]?.runs.map(({ text }) => text) ?? [])
        .join(' ');
      expect(shown, id).toContain('…');
      expect(shown, id).not.toContain(number);
      expect(slide.answers.join(), id).toContain(number);
    }
  });
});
