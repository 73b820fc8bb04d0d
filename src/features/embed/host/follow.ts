import { HEIGHT, QUESTIONS } from '../frame-messages.ts';

/** Maximum height of a figure, in pixels; a message with a larger one is not ours. */
const HIGHEST = 20_000;

/** True if a value that a frame reports can be its height in pixels. */
export const isHeight = (reported: unknown): reported is number =>
  typeof reported === 'number' && Number.isFinite(reported) && reported > 0 && reported <= HIGHEST;

/** Returns the pixels of borders and paddings that are part of the height of a frame. */
function countedIn(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const parts = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  return parts.reduce((sum, part) => sum + parseFloat(part), 0);
}

interface Answer {
  type?: unknown;
  height?: unknown;
}

/**
 * Sets a frame to the height of its content, now and after every change, also when it is loaded again.
 * Accepts only messages from the frame's window with the frame's origin, which is "null" in a sandbox.
 *
 * A figure reports its height by itself, but may have done so before the listener was added, so it is asked;
 * a frozen copy reports only when asked, and needs both questions.
 *
 * @param onheight called whenever the frame has reported a height
 * @returns a function that stops following the frame
 */
export function follow(frame: HTMLIFrameElement, onheight?: () => void): () => void {
  const { origin: own } = new URL(frame.src);
  const hear = ({ source, origin, data }: MessageEvent<Answer | null>) => {
    if (source !== frame.contentWindow || (origin !== own && origin !== 'null')) return;
    if (data?.type !== HEIGHT || !isHeight(data.height)) return;
    frame.style.height = `${String(data.height + countedIn(frame))}px`;
    onheight?.();
  };
  const ask = () => {
    for (const type of QUESTIONS) frame.contentWindow?.postMessage({ type }, '*');
  };
  addEventListener('message', hear);
  frame.addEventListener('load', ask);
  ask();
  return () => {
    removeEventListener('message', hear);
    frame.removeEventListener('load', ask);
  };
}
