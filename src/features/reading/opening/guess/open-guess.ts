import { flushSync, mount, unmount } from 'svelte';
import { panelOf } from '../../../../figure/panel.ts';
import { lateData } from '../../../../interaction/late-data.ts';
import { lateStyles } from '../../../../interaction/late-styles.ts';
import { announce, page } from '../../../../interaction/page.ts';
import type { StatedFigure } from '../../../../model/schema.ts';
import Guess from './Guess.svelte';
import { panelAlone } from './panel-alone.ts';

/**
 * Opens the guess in its place in the opening.
 *
 * @returns a function that closes it
 * @throws Error if there is no figure to guess
 */
export async function openGuess(
  loadFigures: () => Promise<StatedFigure[]>,
  onclose: () => void,
): Promise<() => void> {
  const [figures, { guess, panels, words }] = await Promise.all([loadFigures(), lateData(), lateStyles()]);
  const data = guess && panels[guess.panel];
  const target = document.querySelector('[data-guess-place]');
  if (!data || !target) throw new Error('the page has no figure to guess');
  const panel = panelOf('guess', panelAlone(data, guess.figure), figures, page.lang);
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
