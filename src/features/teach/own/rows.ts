import type { OfferedStep } from '../../../contract/teach.ts';
import { isStep, SLIDE_MINUTES, type Item, type OwnLesson } from '../../../model/own-lesson/own-lesson.ts';

/** A row of the plan: a step that is shown or left out, or a slide that the teacher added. */
export interface Row {
  /** Id of the step, or a key of the slide. */
  key: string;
  isShown: boolean;
  minutes: number;
  /** Notes for the presenter, one a line. */
  notes: string;
  /** The slide; null for a step. */
  slide: { title: string; text: string } | null;
}

/** The row of a step as the lesson offers it. */
export const rowOf = ({ id, minutes, notes }: OfferedStep, isShown = true): Row => ({
  key: id,
  isShown,
  minutes,
  notes,
  slide: null,
});

/** The rows of a lesson, with the steps that it leaves out: each after the step that it follows by default. */
export function rowsOf(items: readonly Item[], steps: readonly OfferedStep[], keyOf: () => string): Row[] {
  const rows = items.flatMap((item): Row[] => {
    if (!isStep(item))
      return [
        {
          key: keyOf(),
          isShown: true,
          minutes: item.minutes ?? SLIDE_MINUTES,
          notes: item.notes ?? '',
          slide: item.slide,
        },
      ];
    const step = steps.find(({ id }) => id === item.id);
    if (!step) return [];
    return [{ ...rowOf(step), minutes: item.minutes ?? step.minutes, notes: item.notes ?? step.notes }];
  });
  for (const [index, step] of steps.entries()) {
    if (rows.some(({ key }) => key === step.id)) continue;
    const before = steps[index - 1]?.id;
    rows.splice(
      before === undefined ? 0 : rows.findIndex(({ key }) => key === before) + 1,
      0,
      rowOf(step, false),
    );
  }
  return rows;
}

/** The item of a row, with its changes only. */
function itemOf({ key, minutes, notes, slide }: Row, steps: readonly OfferedStep[]): Item {
  const step = steps.find(({ id }) => id === key);
  const changes = {
    ...(minutes !== (slide ? SLIDE_MINUTES : step?.minutes) && { minutes }),
    ...(notes !== (step?.notes ?? '') && { notes }),
  };
  return slide ? { slide, ...changes } : { id: key, ...changes };
}

/** True for a row that the lesson has. A slide without a title is not finished. */
const isGiven = ({ isShown, slide }: Row): boolean => isShown && slide?.title.trim() !== '';

/** The lesson of the rows that it has. */
export const lessonOf = (
  rows: readonly Row[],
  steps: readonly OfferedStep[],
  declaration: string,
): OwnLesson => ({
  declaration,
  items: rows.filter(isGiven).map((row) => itemOf(row, steps)),
});

/** True if a lesson is the one that the site offers. */
export const isWhole = ({ items }: OwnLesson, steps: readonly OfferedStep[]): boolean =>
  items.length === steps.length &&
  items.every(
    (item, i) =>
      isStep(item) && item.id === steps[i]?.id && item.minutes === undefined && item.notes === undefined,
  );

/** Moves a row up (-1) or down (1); at either end it stays. */
export function moved(rows: readonly Row[], key: string, by: -1 | 1): Row[] {
  const from = rows.findIndex((row) => row.key === key);
  const [row, other] = [rows[from], rows[from + by]];
  return row && other ? rows.with(from, other).with(from + by, row) : [...rows];
}

/** Number and minutes of the rows that the lesson has. */
export function totalOf(rows: readonly Row[]): { steps: number; minutes: number } {
  const shown = rows.filter(isGiven);
  return { steps: shown.length, minutes: shown.reduce((sum, { minutes }) => sum + minutes, 0) };
}
