import { initialize } from '@open-iframe-resizer/core';

/** Pixels that no figure is high; a message that asks for more is none of ours. */
const HIGHEST = 20_000;

/** Whether something that a frame reports can be its height in pixels. */
export const isHeight = (reported: unknown): reported is number =>
  typeof reported === 'number' && Number.isFinite(reported) && reported > 0 && reported <= HIGHEST;

/**
 * Gives a frame the height of what it shows, now and whenever that changes. Only the frame itself is listened to:
 * by its window, and by its origin, which is "null" in a sandbox.
 *
 * @returns a function that stops it
 */
export function follow(frame: HTMLIFrameElement): () => void {
  let isOver = false;
  let stop = () => {};
  void initialize(
    {
      checkOrigin: [new URL(frame.src).origin],
      onBeforeIframeResize: ({ observedHeight }) => !isOver && isHeight(observedHeight),
    },
    frame,
  ).then((frames) => {
    stop = () => frames.forEach(({ unsubscribe }) => unsubscribe());
    if (isOver) stop();
  });
  return () => {
    isOver = true;
    stop();
  };
}
