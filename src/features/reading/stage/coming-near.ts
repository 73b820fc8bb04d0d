import { spareTime } from './spare-time.ts';
import type { Stage } from './stage.ts';

/** Distance from the window, in its heights, from which on a drawing is near. */
const NEAR = '100%';

/**
 * Yields each drawing once, when its place in the page comes near the window or its scene is shown: one in a
 * task, in spare time, and first the one that is seen.
 */
export async function* comingNear(
  drawings: readonly HTMLElement[],
  stage: Stage,
): AsyncGenerator<HTMLElement, void> {
  const waiting = new Set(drawings);
  const near = new Set<HTMLElement>();
  let wake: (() => void) | null = null;

  function add(isNear: (drawing: HTMLElement) => boolean): void {
    for (const drawing of waiting) if (isNear(drawing)) near.add(drawing);
    if (near.size > 0) wake?.();
  }

  // A scene on the stage has no place of its own in the page: its block has.
  const placeOf = (drawing: HTMLElement): Element => drawing.closest('.block') ?? drawing;
  const observer = new IntersectionObserver(
    (entries) => {
      const places = new Set(entries.flatMap((entry) => (entry.isIntersecting ? [entry.target] : [])));
      add((drawing) => places.has(placeOf(drawing)));
    },
    { rootMargin: `${NEAR} 0px` },
  );
  for (const drawing of drawings) observer.observe(placeOf(drawing));
  stage.subscribe(({ to }) => add((drawing) => to?.contains(drawing) ?? false));
  // A scene may have been shown before this function was called.
  add((drawing) => drawing.closest('[data-now]') !== null);

  while (waiting.size > 0) {
    if (near.size === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    await spareTime();
    const [first] = near;
    const next = [...near].find((drawing) => drawing.closest('[data-now]')) ?? first;
    if (!next) continue;
    near.delete(next);
    waiting.delete(next);
    yield next;
  }
  observer.disconnect();
}
