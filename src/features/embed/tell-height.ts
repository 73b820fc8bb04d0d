import { HEIGHT, QUESTIONS } from './frame-messages.ts';

/**
 * Tells the window around a frame how high the page in it is: whenever that changes, and at once when the window asks,
 * since a frame out of sight is not laid out anew. Nothing else that a question holds is read.
 *
 * @param page in the frame
 * @param around any page: it learns the size of a frame of its own, and no more
 */
export function tellHeight(page: Document, around: Window): void {
  const tell = () => {
    const { width, height } = page.documentElement.getBoundingClientRect();
    around.postMessage({ type: HEIGHT, width: Math.ceil(width), height: Math.ceil(height) }, '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === around && QUESTIONS.some((type) => type === data?.type)) tell();
  });
  if ('ResizeObserver' in window) new ResizeObserver(tell).observe(page.documentElement);
}
