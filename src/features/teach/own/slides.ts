import type { TeachData } from '../../../contract/teach.ts';
import type { TakenSlide } from '../../../export/slides/take.ts';
import { isStep, type Item } from '../../../model/own-lesson/own-lesson.ts';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The slide of an item: that of a step, with a teacher’s notes if they differ, or a teacher’s own. */
const slideOf = (item: Item): TakenSlide =>
  isStep(item)
    ? { id: item.id, ...(item.notes !== undefined && { notes: linesOf(item.notes) }) }
    : { title: item.slide.title, text: linesOf(item.slide.text), notes: linesOf(item.notes ?? '') };

/**
 * Returns a lesson as slides: a part of the deck that the site offers. Its code is loaded when it is needed.
 *
 * @throws Error if the deck or the code does not load
 */
export async function lessonSlides(
  items: readonly Item[],
  { href, intl, dir }: TeachData['deck'],
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ takeSlides }, answer] = await Promise.all([import('../../../export/slides/take.ts'), fetch(href)]);
  if (!answer.ok) throw new Error(`${href}: ${String(answer.status)}`);
  const deck = new Uint8Array(await answer.arrayBuffer());
  return new Uint8Array(takeSlides(deck, items.map(slideOf), { lang: intl, dir }));
}
