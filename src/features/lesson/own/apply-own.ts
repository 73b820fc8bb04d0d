import { mount } from 'svelte';
import type { LessonData, StepData } from '../../../contract/lesson.ts';
import {
  isStep,
  SLIDE_MINUTES,
  slideId,
  type Item,
  type OwnLesson,
} from '../../../model/own-lesson/own-lesson.ts';
import { readOwn } from '../../../interaction/read-own.ts';
import NoteList from '../NoteList.svelte';
import Ways from '../Ways.svelte';
import OwnStep from './OwnStep.svelte';
import { linesOf } from './lines-of.ts';

/** The steps of a lesson of one’s own; slides are numbered. */
function stepsOf({ items }: OwnLesson, offered: readonly StepData[]): (StepData & { item: Item })[] {
  let slides = 0;
  return items.flatMap((item): (StepData & { item: Item })[] => {
    if (!isStep(item)) {
      slides += 1;
      const { minutes = SLIDE_MINUTES, slide } = item;
      return [{ id: slideId(slides), minutes, claim: slide.title, item }];
    }
    const step = offered.find(({ id }) => id === item.id);
    return step ? [{ ...step, minutes: item.minutes ?? step.minutes, item }] : [];
  });
}

/**
 * Arranges the steps of the page as the lesson of the address has them, before the lesson begins.
 *
 * @returns the lesson as it is shown, its query, '' if it is that of the page, and a report on what could not be
 */
export function applyOwn(
  place: HTMLElement,
  data: LessonData,
  query: string,
): { data: LessonData; query: string; report: string } {
  const { lesson, report } = readOwn(query, data);
  if (!lesson) return { data, query: '', report };
  const { words } = data;
  const steps = stepsOf(lesson, data.steps);
  const sections = new Map(
    [...place.querySelectorAll<HTMLElement>(':scope > .step')].map((each) => [each.id, each]),
  );
  const anchor = place.querySelector(':scope > .room') ?? undefined;

  for (const [index, { id, claim, item }] of steps.entries()) {
    const at = { index, of: steps.length, previous: steps[index - 1]?.id, next: steps[index + 1]?.id };
    const section = sections.get(id);
    if (!isStep(item)) {
      const { slide, notes = '' } = item;
      mount(OwnStep, {
        target: place,
        ...(anchor && { anchor }),
        props: { id, slide, notes, place: at, words },
      });
    } else if (section) {
      sections.delete(id);
      place.insertBefore(section, anchor ?? null);
      for (const old of section.querySelectorAll(':scope > :is(.ways, .jump)')) old.remove();
      mount(Ways, { target: section, props: { id, claim, place: at, words } });
      const list = section.querySelector('.notes > ul');
      if (item.notes !== undefined && list) {
        mount(NoteList, {
          target: list.parentElement ?? section,
          anchor: list,
          props: { notes: linesOf(item.notes) },
        });
        list.remove();
      }
    }
  }
  for (const section of sections.values()) section.remove();

  // An address may name a step that is left out, or none in a document that shows something else then.
  const [first] = steps;
  const correct = () => {
    const named = location.hash.slice(1);
    if (first && (named === '' || sections.has(named))) location.replace(`#${first.id}`);
  };
  correct();
  addEventListener('hashchange', () => {
    if (location.hash !== '') correct();
  });
  return { data: { ...data, steps: steps.map(({ item: _, ...step }) => step) }, query, report };
}
