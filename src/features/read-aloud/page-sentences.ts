import { rangeOf } from '../../interaction/range.ts';
import { sentences } from './sentences.ts';
import { speechText, type SpeechRules } from './speech-text.ts';

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
export interface SpeechLanguage extends SpeechRules {
  locale: string;
}

/** The sentences of a passage. */
export function sentencesOf(passage: HTMLElement, id: string, language: SpeechLanguage): Sentence[] {
  const text = passage.textContent;
  const isHeading = passage.matches('.heading');
  const abbreviations = Object.keys({ ...language.said, ...language.saidBeforeNumber });
  return sentences(text, language.locale, abbreviations).map(({ start, end }) => ({
    id,
    passage,
    lang: passage.lang,
    start,
    end,
    spoken: speechText(text.slice(start, end), language, isHeading),
  }));
}

/** Where a sentence stands. */
export function rangeOfSentence({ passage, start, end }: Sentence): Range {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return rangeOf(nodes, start, end);
}
