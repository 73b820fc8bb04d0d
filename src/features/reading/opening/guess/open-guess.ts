import { flushSync, mount, unmount } from 'svelte';
import { panelOf } from '../../../../figure/panel.ts';
import { lateStyles } from '../../../../interaction/late-styles.ts';
import { announce, page } from '../../../../interaction/page.ts';
import type { StatedFigure } from '../../../../model/schema.ts';
import Guess from './Guess.svelte';
import { panelAlone } from './panel-alone.ts';

/**
 * Opens the guess in its place in the opening.
 *
 * @returns a function that closes it
 * @throws Error if the page or the figures have no figure to guess
 */
export async function openGuess(
  loadFigures: () => Promise<StatedFigure[]>,
  onclose: () => void,
): Promise<() => void> {
  const [figures] = await Promise.all([loadFigures(), lateStyles()]);
  const { guess, lang, panels, words } = page;
  const data = guess && panels[guess.panel];
  const target = document.querySelector('[data-guess-place]');
  if (!data || !target) throw new Error('the page has no figure to guess');
  const panel = panelOf('guess', panelAlone(data, guess.figure), figures, lang);
  const [figure] = panel.figures;
  if (!figure) throw new Error(`figures.json has no figure "${guess.figure}"`);

  function close(): void {
    void unmount(tool);
    announce(words['guess.closed']);
    onclose();
  }

  const tool = mount(Guess, { target, props: { guess, words, panel, figure, announce, onclose: close } });
  flushSync();
  tool.focus();
  return close;
}
