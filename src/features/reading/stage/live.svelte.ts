import { hydrate, mount } from 'svelte';
import { lateData } from '../../../interaction/late-data.ts';
import { lateStyles } from '../../../interaction/late-styles.ts';
import LivePanel from '../../../figure/LivePanel.svelte';
import { panelOf } from '../../../figure/panel.ts';
import TakeAway from '../../../figure/take-away/TakeAway.svelte';
import { takeAwayTemplates, takeAwayWords } from '../../../figure/take-away/take-away-words.ts';
import { Taken } from '../../../figure/take-away/taken.svelte.ts';
import type { StatedFigure } from '../../../model/schema.ts';
import { spareTime } from './spare-time.ts';
import type { Stage } from './stage.ts';
import { strike, type Qualified } from './strike.ts';
import { Travel } from '../../../figure/travel/travel.ts';

interface Settings {
  article: HTMLElement;
  lang: string;
  /** The stated figures of figures.json. */
  figures: readonly StatedFigure[];
  stage: Stage;
  announce: (text: string) => void;
}

/** True on the stage: scenes elsewhere scroll with the page. */
const isFixed = (place: HTMLElement): boolean => {
  const scene = place.closest('.scene');
  return scene !== null && getComputedStyle(scene).position === 'fixed';
};

/**
 * Prepares the stage for drawings that are alive. Returns a function that brings one to life: it is hydrated
 * with the figures of figures.json, laid out for its container, and gets buttons that take qualifiers away.
 */
export async function enableDrawings({
  article,
  lang,
  figures,
  stage,
  announce,
}: Settings): Promise<(drawing: HTMLElement) => Promise<void>> {
  const [{ words, panels }] = await Promise.all([lateData(), lateStyles()]);
  // Motion begins with drawings that are alive (SaidMotion.svelte); its styles are late, too.
  document.documentElement.dataset['moving'] = '';
  const taken = new Taken();
  const templates = takeAwayTemplates(words);
  /** Qualifiers that can be taken away, by figure. */
  const removable: Record<string, Qualified> = {};
  const travel = new Travel({
    // No mark crosses the text below the stage.
    within(place) {
      const scene = place.closest('.scene')?.getBoundingClientRect();
      return scene ? { bottom: scene.bottom } : {};
    },
  });
  stage.subscribe(({ from, to }) => (from && to && isFixed(to) ? travel.begin(from, to) : travel.stop()));
  $effect.root(() => {
    $effect(() =>
      strike(
        article,
        [...taken.ids].flatMap((figure) => removable[figure] ?? []),
      ),
    );
  });
  return async (target) => {
    const id = target.dataset['live'] ?? '';
    const data = panels[id];
    if (!data) return;
    const panel = panelOf(id, data, figures, lang);
    hydrate(LivePanel, {
      target,
      props: {
        panel,
        get without() {
          return taken.ids;
        },
      },
    });
    await spareTime();
    const qualifiers = Object.values(data.figures).flatMap(({ qualifier }) => qualifier ?? []);
    const isAlone = (word: string) => qualifiers.filter(({ words }) => words === word).length === 1;
    const place = document.querySelector(`[data-taking="${CSS.escape(id)}"]`);
    for (const [figure, { qualifier }] of Object.entries(data.figures)) {
      if (!qualifier || !place) continue;
      removable[figure] = { figure, words: qualifier.words };
      const { way, words: word, number } = qualifier;
      const own = takeAwayWords(templates, way, word, number, isAlone(word));
      mount(TakeAway, { target: place, props: { figure, words: own, taken, announce } });
    }
  };
}
