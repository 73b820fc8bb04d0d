import type { HelpData } from '../../../contract/lesson.ts';
import type { Declaration } from '../../../model/declaration.ts';
import { isStated, type Step } from '../../../model/schema.ts';
import { wordsIn } from '../../../model/words-in.ts';
import { figuresIn, plainOf, termsIn } from '../../../text/passage-help.ts';

/** The figures that a step shows, and the passages that it quotes. */
interface Subject {
  figures: readonly string[];
  segments: readonly string[];
}

/** Returns the passages that state some figures. */
const segmentsOf = ({ figures }: Declaration, ids: readonly string[], lang: string): string[] =>
  figures
    .filter(isStated)
    .filter(({ id }) => ids.includes(id))
    .map(({ quotedFrom }) => wordsIn(quotedFrom, lang).segment);

function subjectOf(show: Step['show'], declaration: Declaration, lang: string): Subject {
  const { refusals, uncounted, views } = declaration;
  const about = (figures: readonly string[]): Subject => ({
    figures,
    segments: segmentsOf(declaration, figures, lang),
  });
  switch (show.what) {
    case 'passages':
      return { figures: figuresIn(declaration, show.segments, lang), segments: show.segments };
    case 'panel':
      return about(views.find(({ id }) => id === show.view)?.panels[show.panel]?.figures ?? []);
    case 'prediction':
      return about([show.figure]);
    case 'qualifiers':
      return about(show.figures);
    case 'inquiry':
      return about(show.asks.flatMap(({ figures }) => figures));
    case 'refusal':
      return about(refusals.find(({ id }) => id === show.refusal)?.figures ?? []);
    case 'facts':
      return {
        figures: [],
        segments: show.facts.flatMap(({ quotedFrom }) =>
          quotedFrom ? [wordsIn(quotedFrom, lang).segment] : [],
        ),
      };
    case 'uncounted':
      return {
        figures: [],
        segments: uncounted
          .filter(({ id }) => show.questions.includes(id))
          .map(({ nearest }) => wordsIn(nearest, lang).segment),
      };
    case 'questions':
      return { figures: [], segments: [] };
  }
}

/**
 * Returns plain words of the figures that each step shows, and the terms of the passages that it quotes; not the
 * plain words of other figures in those passages, which may be guessed later.
 */
export function helpData(declaration: Declaration, lang: string): HelpData {
  const steps = declaration.lesson.map(({ id, show }) => {
    const { figures, segments } = subjectOf(show, declaration, lang);
    const own = [...new Set(segments)];
    return { id, plain: plainOf(declaration, figures, lang), terms: termsIn(declaration, own, lang) };
  });
  const plain = [...new Set(steps.flatMap((step) => step.plain))];
  const terms = new Map(steps.flatMap((step) => step.terms.map((term) => [term.id, term] as const)));
  return {
    steps: Object.fromEntries(
      steps.map((step) => [
        step.id,
        { plain: step.plain.map((each) => plain.indexOf(each)), terms: step.terms.map(({ id }) => id) },
      ]),
    ),
    plain,
    terms: [...terms.values()],
  };
}
