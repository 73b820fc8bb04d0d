import { announce, page } from '../../../interaction/page.ts';
import { clearReport, reportBeside } from '../../../interaction/report-beside.ts';
import type { StatedFigure } from '../../../model/schema.ts';

/** Offers a guess behind its button; its code and the figures are loaded when it is used. */
export function offerGuess(button: HTMLElement, figures: () => Promise<StatedFigure[]>): void {
  /** Closes the guess; set from the first request on, so that a second one does not open another guess. */
  let close: Promise<() => void> | null = null;

  function closed(): void {
    close = null;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  }

  async function toggle(): Promise<void> {
    try {
      if (close) {
        (await close)();
        return;
      }
      button.setAttribute('aria-expanded', 'true');
      close = import('./guess/open-guess.ts').then(({ openGuess }) => openGuess(figures, closed));
      await close;
      clearReport(button);
    } catch {
      // Code or figures failed to load; the next click tries again.
      closed();
      reportBeside(button, page.words);
      announce(page.words['code.failed']);
    }
  }

  button.addEventListener('click', () => void toggle());
}
