import { isStep, VERSION, type Item, type OwnLesson } from './own-lesson.ts';

/** A step without changes is its id. */
const written = (item: Item): unknown =>
  isStep(item) && item.minutes === undefined && item.notes === undefined ? item.id : item;

/** Formats a lesson as JSON; with an indent, for a file that people read. */
export const formatJson = ({ declaration, items }: OwnLesson, indent?: number): string =>
  JSON.stringify({ ownLesson: VERSION, declaration, steps: items.map(written) }, null, indent);
