import type { Sketch, SketchPart } from '../../charts/sketch/rows.ts';
import type { Question } from '../../model/compare/question.ts';

/** Returns the careless chart for a question about two figures; null for a question without one. */
export function sketchOf(question: Question, first: SketchPart, second: SketchPart): Sketch | null {
  switch (question) {
    case 'side':
      return null;
    case 'sum':
      return { form: 'stack', parts: [first, second] };
    case 'difference':
      return { form: 'remainder', first, second };
    case 'share':
      return { form: 'share', part: first, whole: second };
    case 'rate':
      return { form: 'rate', upper: first, lower: second };
    case 'change':
    case 'rank':
      return { form: question, first, second };
  }
}
