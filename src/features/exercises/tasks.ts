import { qualifiers, type Qualifier } from '../../figure/qualified-number.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import { isStated, type Exercise, type StatedFigure } from '../../model/schema.ts';
import { passageIn, wordsIn } from '../../model/words-in.ts';
import { hueOf } from '../../text/hue.ts';
import { comparisonOf } from './comparison.ts';
import { sumOf } from './sum.ts';
import { findById, shuffled, withLetters, wordedAnswers } from './options.ts';
import { chunksOf } from './passage-words.ts';
import type { Kind, Option, Task } from './task.ts';
import { quotationsOf, sentenceOf, targetWordsIn } from './task-words.ts';

/** Drawings to choose from, always all; their order differs from task to task. */
const DRAWINGS: readonly Qualifier[] = ['part-of', '=', 'follows', '>', 'adds-to', '~'];

const KINDS: readonly Kind[] = ['stock', 'flow', 'cumulative'];

const optionsOf = <Value extends string>(values: readonly Value[], seed: string): Option<Value>[] =>
  withLetters(shuffled(values, (value) => value, seed).map((value) => ({ value })));

function taskOf(exercise: Exercise, number: number, declaration: Declaration, locale: Locale): Task {
  const { lang } = locale;
  const stated = declaration.figures.filter(isStated);
  const common = (figures: readonly StatedFigure[], rests = quotationsOf(figures, declaration, lang)) => ({
    id: exercise.id,
    number,
    why: wordsIn(exercise.why, lang),
    rests,
    hue: hueOf(declaration, figures[0]?.id ?? ''),
  });
  switch (exercise.kind) {
    case 'qualifier': {
      const { segment, answers } = exercise;
      const here = stated.filter(({ quotedFrom }) => wordsIn(quotedFrom, lang).segment === segment);
      const rests = answers.map((answer) => wordsIn(answer, lang));
      const chunks = chunksOf(passageIn(declaration.segments, lang, segment));
      const sought = targetWordsIn(exercise, declaration, lang);
      return { ...common(here, rests), kind: exercise.kind, segment, chunks, sought };
    }
    case 'mark': {
      const figure = findById(stated, exercise.figure, exercise);
      const sentence = sentenceOf(figure, declaration, locale);
      const options = optionsOf(DRAWINGS, exercise.id);
      return { ...common([figure]), kind: exercise.kind, sentence, options, right: qualifiers(figure) };
    }
    case 'measure': {
      const figure = findById(stated, exercise.figure, exercise);
      const sentence = sentenceOf(figure, declaration, locale);
      return {
        ...common([figure]),
        kind: exercise.kind,
        sentence,
        options: optionsOf(KINDS, exercise.id),
        right: figure.kind,
      };
    }
    case 'comparison': {
      const { figures, ...task } = comparisonOf(exercise, declaration, locale);
      return { ...common(figures), ...task };
    }
    case 'sum': {
      const task = sumOf(exercise, declaration, locale);
      const right = new Set(task.allowed.flat().map(({ value }) => value));
      return { ...common(stated.filter(({ id }) => right.has(id))), ...task };
    }
    case 'question': {
      const { quotedFrom } = findById(declaration.numbers, exercise.number, exercise);
      return {
        ...common([], [wordsIn(quotedFrom, lang)]),
        kind: exercise.kind,
        ask: wordsIn(exercise.ask, lang),
        hint: wordsIn(exercise.hint, lang),
        options: wordedAnswers(exercise.right, exercise.wrong, { seed: exercise.id, lang }),
      };
    }
    case 'headline':
    case 'mend':
    case 'extension': {
      const view = findById(declaration.views, exercise.view, exercise);
      const ids = view.panels.flatMap(({ figures }) => figures);
      const figures = stated.filter(({ id }) => ids.includes(id));
      const drawn = figures.map(({ id }) => id);
      const own = { ...common(figures), example: wordsIn(exercise.example, lang) };
      if (exercise.kind === 'extension')
        return { ...own, kind: exercise.kind, ask: wordsIn(exercise.ask, lang) };
      if (exercise.kind === 'mend')
        return { ...own, kind: exercise.kind, view, drawn, faulty: wordsIn(exercise.faulty, lang) };
      return { ...own, kind: exercise.kind, view, drawn };
    }
  }
}

/** Returns the exercises of the lesson in one language, with everything needed to set and judge them. */
export const tasksOf = (declaration: Declaration, locale: Locale): Task[] =>
  declaration.exercises.map((exercise, i) => taskOf(exercise, i + 1, declaration, locale));
