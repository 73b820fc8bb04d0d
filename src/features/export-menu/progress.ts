import { element, page } from '../../interaction/page.ts';

/** Milliseconds that something may take before it says so. */
const PATIENCE = 333;

/** Says in the page how it went; a screen reader hears it. */
export function report(text: string): void {
  element('progress').textContent = text;
}

/**
 * Does something that may take its time: then the page says so, and offers to stop it.
 *
 * @returns what it gives, or null where it was stopped or failed; the page has said so
 */
export async function withProgress<T>(
  work: (signal: AbortSignal) => Promise<T>,
  words: { done: string; failed: string },
): Promise<T | null> {
  const { words: said } = page;
  const control = new AbortController();
  const stopped = new Promise<never>((_done, fail) => {
    control.signal.addEventListener('abort', () => fail(control.signal.reason as Error));
  });
  const timer = setTimeout(() => {
    report(said['use.drawing']);
    const cancel = document.createElement('button');
    cancel.type = 'button';
    cancel.textContent = said['use.cancel'];
    cancel.addEventListener('click', () => control.abort());
    element('progress').append(cancel);
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
  }
}
