import type { Panel, Searched } from '../search/panel.ts';
import { announce, page } from '../../interaction/page.ts';
import { clearReport, reportBeside } from '../../interaction/report-beside.ts';

/** The search of a page: it opens at once if its code has been loaded. */
export interface Find {
  open: () => Promise<void>;
  close: () => Promise<void>;
}

/** Offers the search behind its button; its code and index are loaded on the first use. */
export function offerFind(button: HTMLElement, searched: Omit<Searched, 'onclose'>): Find {
  /** The panel, from the first request on, so that a second request does not open another one. */
  let panel: Promise<Panel> | null = null;

  function forget(): void {
    panel = null;
    button.setAttribute('aria-expanded', 'false');
    button.focus({ preventScroll: true });
  }

  async function open(): Promise<void> {
    button.setAttribute('aria-expanded', 'true');
    panel ??= import('../search/panel.ts').then(({ openFind }) => openFind({ ...searched, onclose: forget }));
    try {
      await (await panel).focus();
      clearReport(button);
    } catch {
      // The code failed to load; the next click tries again.
      forget();
      reportBeside(button, page.words);
      announce(page.words['code.failed']);
    }
  }

  /** Closes the panel once, even while it is loading. */
  async function close(): Promise<void> {
    // open() reports the failure.
    const opened = panel?.catch(() => null);
    panel = null;
    (await opened)?.close();
  }

  button.addEventListener('click', () => void (panel ? close() : open()));
  return { open, close };
}
