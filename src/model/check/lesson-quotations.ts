import type { Declaration } from '../declaration.ts';
import type { Quotation } from '../schema.ts';

/** A quotation of the lesson: the source of a fact, or an answer of an exercise. */
export interface LessonQuotation {
  of: 'fact' | 'answer';
  /** Id of the step or the exercise. */
  id: string;
  field: string;
  quotations: Record<string, Quotation>;
}

/** Every quotation of lesson.json, in its order. */
export function lessonQuotations({
  lesson,
  exercises,
}: Pick<Declaration, 'lesson' | 'exercises'>): LessonQuotation[] {
  const facts = lesson.flatMap(({ id, show }) =>
    show.what !== 'facts'
      ? []
      : show.facts.flatMap(({ quotedFrom: quotations }, index): LessonQuotation[] =>
          quotations === undefined
            ? []
            : [{ of: 'fact', id, field: `show.facts.${index}.quotedFrom`, quotations }],
        ),
  );
  const answers = exercises.flatMap((exercise) =>
    exercise.kind !== 'qualifier'
      ? []
      : exercise.answers.map((quotations, index): LessonQuotation => ({
          of: 'answer',
          id: exercise.id,
          field: `answers.${index}`,
          quotations,
        })),
  );
  return [...facts, ...answers];
}
