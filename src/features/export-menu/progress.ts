import { element, page } from '../../interaction/page.ts';

/** Milliseconds before the page shows that work is in progress. */
const PATIENCE = 333;

/** Shows and announces a result; `#progress` is a live region. */
export function report(text: string): void {
  element('progress').textContent = text;
}

/**
 * Runs work that may take long. After PATIENCE the page says so and offers to cancel.
 *
 * @returns the result, or null if the work was cancelled or failed; the page has reported it
 */
export async function withProgress<T>(
  work: (signal: AbortSignal) => Promise<T>,
  words: { done: string; failed: string },
): Promise<T | null> {
  const { words: said } = page;
  const cancel = element('cancel');
  const control = new AbortController();
  const stopped = new Promise<never>((_done, fail) => {
    control.signal.addEventListener('abort', () => fail(control.signal.reason as Error));
  });
  const timer = setTimeout(() => {
    report(said['use.drawing']);
    cancel.hidden = false;
    cancel.onclick = () => control.abort();
  }, PATIENCE);
  try {
    const result = await Promise.race([work(control.signal), stopped]);
    report(words.done);
    return result;
  } catch {
    report(control.signal.aborted ? said['use.cancelled'] : words.failed);
    return null;
  } finally {
    clearTimeout(timer);
    cancel.hidden = true;
  }
}
