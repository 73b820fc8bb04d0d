import { HEIGHT, QUESTIONS } from '../frame-messages.ts';

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

interface Answer {
  type?: unknown;
  height?: unknown;
}

/**
 * Gives a frame the height of what it shows, now and whenever that changes, also once it is loaded anew. Only the
 * frame itself is listened to: by its window, and by its origin, which is "null" in a sandbox.
 *
 * A figure tells its height by itself. It is asked when it may have done so before anybody listened; a copy that was
 * set aside tells nothing unasked, and must be asked both questions.
 *
 * @param onheight called whenever the frame has said a height
 * @returns a function that stops it
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
