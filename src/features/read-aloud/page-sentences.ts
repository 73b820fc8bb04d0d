import { rangeOf } from '../../interaction/range.ts';
import { sentences } from './sentences.ts';
import { speechText, type SpeechRules } from './speech-text.ts';

/** A sentence of the page. */
export interface Sentence {
  /** Id of its passage; for the second language, of the parallel passage. */
  id: string;
  passage: HTMLElement;
  lang: string;
  /** Range in the text of the passage, end exclusive. */
  start: number;
  end: number;
  /** Speech text of the sentence. */
  spoken: string;
}

/** Speech rules and locale of a language. */
export interface SpeechLanguage extends SpeechRules {
  locale: string;
}

/** Returns the sentences of a passage, with their speech text. */
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

/** Returns the DOM range of a sentence. */
export function rangeOfSentence({ passage, start, end }: Sentence): Range {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return rangeOf(nodes, start, end);
}
