import { rangeOf } from '../../interaction/range.ts';
import { sentences } from './sentences.ts';
import { spoken, type Saying } from './spoken.ts';

/** A sentence of the page. */
export interface Sentence {
  /** Id of its passage, or of the one beside which its passage stands in another language. */
  id: string;
  passage: HTMLElement;
  lang: string;
  /** Place in the text of the passage. */
  start: number;
  end: number;
  /** What the voice is handed. */
  spoken: string;
}

/** What is needed to read a language. */
export interface Tongue extends Saying {
  locale: string;
}

/** The sentences of a passage. */
export function sentencesOf(passage: HTMLElement, id: string, tongue: Tongue): Sentence[] {
  const text = passage.textContent;
  const isHeading = passage.matches('.heading');
  const abbreviations = Object.keys({ ...tongue.said, ...tongue.saidBeforeNumber });
  return sentences(text, tongue.locale, abbreviations).map(({ start, end }) => ({
    id,
    passage,
    lang: passage.lang,
    start,
    end,
    spoken: spoken(text.slice(start, end), tongue, isHeading),
  }));
}

/** Where a sentence stands. */
export function rangeOfSentence({ passage, start, end }: Sentence): Range {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return rangeOf(nodes, start, end);
}
