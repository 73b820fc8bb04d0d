import { HEIGHT, QUESTIONS } from './frame-messages.ts';

/**
 * Reports the height of the page in a frame to the window around it: after every change, and immediately when
 * the window asks, since a frame out of sight is not laid out again. Reads only the type of a question.
 *
 * @param page in the frame
 * @param around window of any page: it learns only the size of its own frame
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
