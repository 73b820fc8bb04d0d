/** How long is worked at a stretch, in milliseconds: short enough for a frame, at a processor four times slower, too. */
const STRETCH = 8;

/** A pause in which the page answers its reader. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * Does something with each of many things, with a pause after each stretch of time.
 *
 * @param signal ends the work before the next thing
 */
export async function inSlices<T>(
  items: Iterable<T>,
  act: (item: T) => void,
  signal?: AbortSignal,
): Promise<void> {
  let until = performance.now() + STRETCH;
  for (const item of items) {
    if (signal?.aborted) return;
    act(item);
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + STRETCH;
  }
}
