import { initialize } from '@open-iframe-resizer/core';

/** Pixels that no figure is high; a message that asks for more is none of ours. */
const HIGHEST = 20_000;

/** Whether something that a frame reports can be its height in pixels. */
export const isHeight = (reported: unknown): reported is number =>
  typeof reported === 'number' && Number.isFinite(reported) && reported > 0 && reported <= HIGHEST;

/** Pixels of borders and paddings that a page counts into the height of a frame. */
function countedIn(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const parts = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  return parts.reduce((sum, part) => sum + parseFloat(part), 0);
}

/**
 * Gives a frame the height of what it shows, now and whenever that changes, also once it is loaded anew. Only the
 * frame itself is listened to: by its window, and by its origin, which is "null" in a sandbox.
 *
 * @param onheight called whenever the frame has said a height
 * @returns a function that stops it
 */
export function follow(frame: HTMLIFrameElement, onheight?: () => void): () => void {
  let isOver = false;
  let stop = () => {};
  void initialize(
    {
      checkOrigin: [new URL(frame.src).origin],
      onBeforeIframeResize: ({ observedHeight }) => {
        if (isOver || !isHeight(observedHeight)) return false;
        frame.style.height = `${String(observedHeight + countedIn(frame))}px`;
        onheight?.();
        // The height is set; the library would leave borders out.
        return false;
      },
    },
    frame,
  ).then((frames) => {
    stop = () => frames.forEach(({ unsubscribe }) => unsubscribe());
    if (isOver) stop();
  });
  // The library asks once, and then waits for the frame to be drawn. A page that is loaded anew must be asked again,
  // and one out of sight says its height only when asked for it.
  const ask = () => {
    for (const type of ['iframe-child-init', 'iframe-get-child-dimensions'])
      frame.contentWindow?.postMessage({ type }, '*');
  };
  ask();
  frame.addEventListener('load', ask);
  return () => {
    isOver = true;
    frame.removeEventListener('load', ask);
    stop();
  };
}
