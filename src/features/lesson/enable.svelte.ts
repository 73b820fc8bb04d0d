import { flushSync, hydrate } from 'svelte';
import type { startInquiries } from './inquiry/start.ts';
import type { LessonData } from '../../contract/lesson.ts';
import { fill } from '../../i18n/format.ts';
import { commandOf } from './command.ts';
import { deckIn } from './deck.ts';
import { focusOf } from './focus.ts';
import { Lesson } from './lesson.svelte.ts';
import { parts } from './parts.ts';
import Room from './Room.svelte';
import { Fingers } from './swipe.ts';

export interface Settings {
  data: LessonData;
  /** The lesson of the page, if `data` is a choice of its steps. */
  offered?: LessonData;
  /** Query of a lesson of one’s own. */
  query?: string;
  /** Report on a lesson of one’s own. */
  report?: string;
  /** Loads the instrument that asks the text; without it, the questions are there in words. */
  instrument?: () => Promise<{ startInquiries: typeof startInquiries }>;
  /** Announces a text to screen readers. */
  announce: (text: string) => void;
}

/** True if the address asks for the presenter’s window. */
const isPresenter = (): boolean => new URLSearchParams(location.search).has('presenter');

/**
 * Brings the lesson to life: its bar, and its keys, gestures and windows. Resolves once its predictions are alive,
 * too, or have failed to load.
 */
export function enableLesson(
  place: HTMLElement,
  { data, offered = data, query = '', report = '', announce, instrument }: Settings,
): Promise<void> {
  const { dataset: flags, dir } = document.documentElement;
  const reading = dir === 'rtl' ? 'rtl' : 'ltr';
  const deck = deckIn(place);
  const lesson = new Lesson({
    deck,
    inquiries: data.inquiries,
    isPresenter: isPresenter(),
    query,
    report,
    offered,
    parts,
  });
  const { words } = data;
  const room = place.querySelector('[data-live="room"]');
  if (room) hydrate(Room, { target: room, props: { data, lesson } });

  $effect.root(() => {
    $effect(() => {
      const { step: now } = lesson;
      deck.mark();
      if (lesson.isOverview) flags['overview'] = '';
      else delete flags['overview'];
      if (lesson.isPresenter && !lesson.isOverview) flags['presenter'] = '';
      else delete flags['presenter'];
      for (const step of place.querySelectorAll<HTMLElement>('.step')) {
        const stage = step.querySelector<HTMLElement>('.stage');
        // The preview of the next step, and steps to choose from, are pictures.
        if (stage) stage.inert = lesson.isOverview || (lesson.isPresenter && step.id !== now);
      }
    });
    $effect(() => {
      document
        .getElementById(lesson.step)
        ?.scrollIntoView({ block: lesson.isOverview ? 'center' : 'start', behavior: 'instant' });
    });
    let isComing = false;
    $effect(() => {
      const at = data.steps.findIndex(({ id }) => id === lesson.step);
      const near = data.steps.slice(at, at + 2);
      const isNear = data.inquiries.some(({ id }) => near.some((step) => step.id === id));
      if (!instrument || isComing || !isNear) return;
      isComing = true;
      // The questions in words remain if it fails; the next step tries again.
      instrument()
        .then(({ startInquiries: start }) => start(place, lesson, data, announce))
        .catch(() => (isComing = false));
    });
    $effect(() => {
      if (lesson.state.black) announce(words['lesson.blackOn']);
    });
  });

  addEventListener('hashchange', () => {
    // The focused element is hidden with its step.
    const wasInside = document.activeElement?.closest('.step') ?? null;
    if (!lesson.arrive()) {
      deck.mark();
      return;
    }
    const { step } = lesson.state;
    if (wasInside) document.getElementById(step)?.focus({ preventScroll: true });
    const index = data.steps.findIndex(({ id }) => id === step);
    const { length } = data.steps;
    const { claim = '' } = data.steps[index] ?? {};
    announce(fill(words['lesson.said'], { number: String(index + 1), of: String(length), claim }));
  });

  addEventListener('keydown', (event) => {
    if (deck.present() === null) return;
    const focused = event.target as HTMLElement | null;
    const focus = focusOf(focused);
    // Single letters are shortcuts only while the page offers a way to switch them off.
    const hasLetters = lesson.hasLetters && Boolean(place.querySelector('.tools .keys')?.checkVisibility());
    const command = commandOf(event, { focus, singles: hasLetters, dir: reading });
    if (lesson.state.black && command !== null) {
      event.preventDefault();
      lesson.lighten();
      return;
    }
    if (command === null || place.querySelector('dialog[open]')) return;
    event.preventDefault();
    // Escape leaves a field first.
    if (command === 'close' && (focus === 'text' || focus === 'lines')) focused?.blur();
    else lesson.run(command);
  });

  for (const link of place.querySelectorAll<HTMLAnchorElement>('.ways a'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      lesson.run(link.rel === 'next' ? 'next' : 'previous');
    });
  for (const jump of place.querySelectorAll('.jump'))
    jump.addEventListener('click', () => (lesson.isOverview = false));

  const fingers = new Fingers();
  place.addEventListener('pointerdown', ({ pointerType, pointerId, clientX, clientY, target, timeStamp }) => {
    const isOwn = (target as Element).closest('input, textarea, select, dialog') !== null;
    if (pointerType === 'touch' && !isOwn) fingers.down(pointerId, { x: clientX, y: clientY }, timeStamp);
  });
  place.addEventListener('pointerup', ({ pointerId, clientX, clientY, timeStamp }) => {
    const way = fingers.up(pointerId, { x: clientX, y: clientY }, timeStamp, reading);
    if (way && !lesson.isOverview) lesson.run(way);
  });
  place.addEventListener('pointercancel', ({ pointerId }) => fingers.cancel(pointerId));

  flushSync();
  // Without them the numbers are there to unfold, and the lesson goes on.
  return parts.predictions().then(
    ({ enablePredictions }) => enablePredictions(place, lesson, data, announce),
    () => undefined,
  );
}
