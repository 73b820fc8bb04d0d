import type { Declaration } from '../declaration.ts';
import type { FileName } from '../schema.ts';

/** The JSON files of a declaration that hold words of ours, each with its content. */
export function contentsOf(declaration: Declaration): [file: FileName, content: object][] {
  const { about, figures, numbers, views, annotations, refusals } = declaration;
  const {
    actors,
    commitments,
    commitmentNotes: notes,
    uncounted,
    afterwards,
    lesson: steps,
    groups,
    presets,
    lessonFile: file,
    plan,
    exercises,
    corrections,
  } = declaration;
  return [
    ['declaration.json', about],
    ['figures.json', { figures }],
    ['numbers.json', { numbers }],
    ['views.json', { views }],
    ['annotations.json', { items: annotations }],
    ['refusals.json', { refusals }],
    ['commitments.json', { actors, commitments, notes }],
    ['uncounted.json', { uncounted }],
    ['afterwards.json', { afterwards }],
    ['lesson.json', { file, groups, presets, steps, exercises }],
    ...(plan ? ([['plan.json', plan]] satisfies [FileName, object][]) : []),
    ['corrections.json', { corrections }],
  ];
}
