import { mount } from 'svelte';
import TakeAway from '../../../figure/take-away/TakeAway.svelte';
import { takeAwayTemplates, takeAwayWords } from '../../../figure/take-away/take-away-words.ts';
import { Taken } from '../../../figure/take-away/taken.svelte.ts';
import { lateData } from '../../../interaction/late-data.ts';
import { lateStyles } from '../../../interaction/late-styles.ts';

/** Gives each drawing of a qualifier a button that takes the word away; the style sheet of the page follows it. */
export async function offerTakeAway(root: ParentNode, announce: (text: string) => void): Promise<void> {
  const [{ words }] = await Promise.all([lateData(), lateStyles()]);
  const templates = takeAwayTemplates(words);
  const taken = new Taken();
  for (const target of root.querySelectorAll<HTMLElement>('[data-taking]')) {
    const { taking: way = '', word = '', number = '' } = target.dataset;
    const own = takeAwayWords(templates, way, word, number);
    mount(TakeAway, { target, props: { figure: way, words: own, taken, announce } });
  }
}
