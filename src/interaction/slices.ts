/** Maximum duration of a slice of work, in milliseconds: below a frame on a four times slower device. */
const STRETCH = 8;

/** Yields to the event loop, so that the page can respond. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * Calls `act` for each item, with a pause after each slice.
 *
 * @param signal stops the work before the next item
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
