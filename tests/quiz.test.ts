import { parse as parseGift, type GIFTQuestion } from 'gift-pegjs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { exerciseFile } from '../src/export/exercise-file.ts';
import { gift } from '../src/export/quiz/gift.ts';
import { moodleXml } from '../src/export/quiz/moodle-xml.ts';
import { fractionsOf, type ChoiceQuestion, type Quiz } from '../src/export/quiz/quiz.ts';
import { quizOf } from '../src/features/exercises/quiz/quiz-of.ts';
import { createLocale } from '../src/i18n/locale.ts';
import { runOf } from '../src/model/anchor.ts';
import { isStated } from '../src/model/schema.ts';
import { downloads } from '../src/site/downloads.ts';
import { declaration } from './declaration.ts';

/** Fractions that Moodle’s importer takes (question_bank::fraction_options_full), in percent. */
const ALLOWED = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5, 0,
];
/** Text formats that it takes. */
const FORMATS = ['html', 'moodle_auto_format', 'plain_text', 'markdown'];
/** Elements that it needs, or without which it falls back on a default of the platform, by type of question. */
const EXPECTED = {
  multichoice: [
    'single',
    'shuffleanswers',
    'answernumbering',
    'correctfeedback',
    'partiallycorrectfeedback',
    'incorrectfeedback',
  ],
  essay: [
    'responseformat',
    'responserequired',
    'responsefieldlines',
    'attachments',
    'attachmentsrequired',
    'graderinfo',
    'responsetemplate',
  ],
};

const files = new Map(downloads(declaration).map(({ path, content }) => [path, content]));
const contentOf = (lang: string, form: 'moodle' | 'gift') =>
  files.get(exerciseFile(declaration.about.id, lang, form)) ?? '';
const parsedXml = (xml: string) => new JSDOM(xml, { contentType: 'application/xml' }).window.document;
/** The words of HTML, without its elements. */
const wordsIn = (html: string) => JSDOM.fragment(html.replaceAll('</p>', '</p> ')).textContent;

const choice = (rights: boolean[], hasSeveral: boolean): ChoiceQuestion => ({
  kind: 'choice',
  id: 'q',
  name: 'a: b',
  text: '<p>1 = 1 {#~}</p>',
  feedback: '<p>\\</p>',
  hasSeveral,
  answers: rights.map((isRight, i) => ({ text: `]]> ${String(i)}`, isRight, feedback: '' })),
});

const quiz = (...questions: Quiz['questions']): Quiz => ({
  id: 'x.fr',
  title: 'A/B',
  about: ['From <x>'],
  verdicts: { right: 'yes', wrong: 'no' },
  questions,
});

describe('fractionsOf(question)', () => {
  it('lets the right answers share the mark, and the wrong ones its loss', () => {
    expect(fractionsOf(choice([true, false, true, false, false], true))).toEqual([
      50, -33.33333, 50, -33.33333, -33.33333,
    ]);
  });

  it('gives the whole mark to the one right answer', () => {
    expect(fractionsOf(choice([false, true], false))).toEqual([0, 100]);
  });

  it('throws where there are more answers than a platform can weigh', () => {
    const many = choice(
      Array.from({ length: 11 }, () => true),
      true,
    );
    expect(() => fractionsOf(many)).toThrow('question "q": 11 answers of a sort, expected 1 to 10');
  });
});

describe('moodleXml(quiz)', () => {
  it('keeps signs that would end a CDATA section, and doubles the slashes of a title', () => {
    const xml = parsedXml(moodleXml(quiz(choice([true, false], false))));
    expect(xml.querySelector('answer > text')?.textContent).toBe(']]> 0');
    expect(xml.querySelector('category > text')?.textContent).toBe('$course$/top/A//B');
  });
});

describe('gift(quiz)', () => {
  it('escapes the signs of the format', () => {
    const [, question] = parseGift(gift(quiz(choice([true, false], false)))) as [unknown, GIFTQuestion];
    expect(question).toMatchObject({
      type: 'MC',
      title: 'a: b',
      stem: { format: 'html', text: '<p>1 = 1 {#~}</p>' },
    });
  });
});

describe.each(declaration.languages)('the exercises for platforms in %s', (lang) => {
  const own = quizOf(declaration, createLocale(lang));
  const xml = parsedXml(contentOf(lang, 'moodle'));
  const [category, ...questions] = [...xml.querySelectorAll('quiz > question')];
  const textIn = (element: Element | undefined, selector: string) =>
    element?.querySelector(`:scope > ${selector} > text`)?.textContent ?? '';

  it('hold every exercise, in the order of the page', () => {
    const ids = own.questions.map(({ id }) => id.replace(/-reason$/, ''));
    expect([...new Set(ids)]).toEqual(declaration.exercises.map(({ id }) => id));
    expect(questions).toHaveLength(own.questions.length);
  });

  it('say where the words come from, with the date, and whose translation it is', () => {
    const info = textIn(category, 'info');
    expect(category?.getAttribute('type')).toBe('category');
    expect(textIn(category, 'category')).toMatch(/^\$course\$\/top\/[^/]+$/);
    expect(wordsIn(info)).toContain(declaration.about.title[lang]);
    const comments = contentOf(lang, 'gift').split('\n\n')[0] ?? '';
    for (const line of own.about) {
      expect(comments).toContain(`// ${line}`);
      expect(wordsIn(info)).toContain(line);
    }
    const isOriginal = lang === declaration.about.originalLanguage;
    for (const { feedback } of own.questions) {
      expect(wordsIn(feedback)).toContain(declaration.about.title[lang]);
      expect(wordsIn(feedback).includes(createLocale(lang).t('place.translated', { place: '' }).trim())).toBe(
        !isOriginal,
      );
    }
  });

  it('quote the text to the letter, and give the reason of the data', () => {
    for (const exercise of declaration.exercises) {
      const question = own.questions.find(({ id }) => id === exercise.id)!;
      expect(wordsIn(question.feedback)).toContain(exercise.why[lang]);
      const quotation =
        'segment' in exercise
          ? declaration.segments[lang]?.[exercise.segment]
          : 'figure' in exercise
            ? runOf(
                declaration.figures.filter(isStated).find(({ id }) => id === exercise.figure)!.quotedFrom[
                  lang
                ]!,
              )
            : '';
      expect(wordsIn(question.text)).toContain(quotation);
    }
  });

  it('have no answer twice, and none that is both right and wrong', () => {
    for (const question of own.questions)
      if (question.kind === 'choice') {
        const texts = question.answers.map(({ text }) => text);
        expect(new Set(texts).size, question.id).toBe(texts.length);
        const right = question.answers.filter(({ isRight }) => isRight);
        for (const { text } of question.answers.filter(({ isRight }) => !isRight))
          for (const each of right) if (question.hasSeveral) expect(text).not.toContain(each.text);
        expect(right.length).toBeGreaterThan(0);
      }
  });

  it('are Moodle XML as its importer documents it', () => {
    expect(contentOf(lang, 'moodle')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<quiz>/);
    expect(xml.querySelector('parsererror')).toBeNull();
    const ids = questions.map((question) => question.querySelector('idnumber')?.textContent ?? '');
    expect(new Set(ids).size).toBe(questions.length);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(100);
    for (const question of questions) {
      const type = question.getAttribute('type') as keyof typeof EXPECTED;
      const names = [...question.children].map(({ tagName }) => tagName);
      expect(names).toEqual(
        expect.arrayContaining([
          'name',
          'questiontext',
          'generalfeedback',
          'defaultgrade',
          ...EXPECTED[type],
        ]),
      );
      expect(textIn(question, 'name')).not.toBe('');
      expect(textIn(question, 'questiontext')).not.toBe('');
      for (const text of question.querySelectorAll('text')) {
        const holder = text.parentElement!;
        if (holder.tagName !== 'name') expect(FORMATS).toContain(holder.getAttribute('format'));
      }
      const answers = [...question.querySelectorAll(':scope > answer')];
      expect(answers.length > 1).toBe(type === 'multichoice');
      const fractions = answers.map((each) => Number(each.getAttribute('fraction')));
      for (const fraction of fractions) expect(ALLOWED).toContain(Math.abs(fraction));
      if (type === 'essay') continue;
      const sum = fractions.filter((each) => each > 0).reduce((all, each) => all + each, 0);
      if (question.querySelector('single')?.textContent === 'true') expect(Math.max(...fractions)).toBe(100);
      else expect(Math.round(sum * 100) / 100).toBe(100);
    }
  });

  it('are GIFT that a parser reads with the same questions, answers and marks', () => {
    const [head, ...parsed] = parseGift(contentOf(lang, 'gift')) as [{ type: string }, ...GIFTQuestion[]];
    expect(head.type).toBe('Category');
    expect(parsed.map(({ title }) => title)).toEqual(own.questions.map(({ name }) => name));
    for (const [i, question] of own.questions.entries()) {
      const read = parsed[i]!;
      expect(read).toMatchObject({
        type: question.kind === 'essay' ? 'Essay' : 'MC',
        stem: { format: 'html', text: question.text },
        globalFeedback: { text: question.feedback },
      });
      if (question.kind === 'essay' || read.type !== 'MC') continue;
      expect(read.choices.map(({ text, feedback }) => [text.text, feedback?.text ?? ''])).toEqual(
        question.answers.map(({ text, feedback }) => [text, feedback]),
      );
      expect(read.choices.map(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0)).toEqual(
        question.answers.map(({ isRight }) => isRight),
      );
    }
  });
});
