import type { Opened } from './open.ts';
import { announce, page } from '../../interaction/page.ts';
import { clearReport, reportBeside } from '../../interaction/report-beside.ts';
import { onVoices, speaks } from './voices.ts';

interface Offer {
  button: HTMLElement;
  /** Language of the page. */
  lang: string;
  /** Loads the code of the bar and opens it. */
  open: (onclose: () => void) => Promise<Opened>;
}

/** Shows the button once the platform has a voice for the language, and opens or closes the bar with it. */
export function offerReadAloud({ button, lang, open }: Offer): void {
  if (!('speechSynthesis' in window)) return;
  let bar: Promise<Opened> | null = null;

  function closed(): void {
    bar = null;
    button.setAttribute('aria-expanded', 'false');
    button.focus({ preventScroll: true });
  }

  async function toggle(): Promise<void> {
    try {
      if (bar) {
        (await bar).close();
        return;
      }
      button.setAttribute('aria-expanded', 'true');
      bar = open(closed);
      (await bar).focus();
      clearReport(button);
    } catch {
      // The code failed to load; the next click tries again.
      closed();
      reportBeside(button, page.words);
      announce(page.words['code.failed']);
    }
  }

  button.addEventListener('click', () => void toggle());
  onVoices(() =>
    button.toggleAttribute(
      'data-voiced',
      speechSynthesis.getVoices().some((voice) => speaks(voice, lang)),
    ),
  );
}
