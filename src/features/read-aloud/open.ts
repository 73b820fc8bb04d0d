import { flushSync, mount, unmount } from 'svelte';
import { grammar } from '../../i18n/grammars.ts';
import { speech } from '../../i18n/speech.ts';
import { page, root, announce } from '../../interaction/page.ts';
import { lateData } from '../../interaction/late-data.ts';
import { lateStyles } from '../../interaction/late-styles.ts';
import type { Session } from '../../interaction/session.ts';
import { PageState } from './page-state.svelte.ts';
import Bar from './Bar.svelte';
import { Follower } from './follower.ts';
import { rangeOfSentence, sentencesOf, type Sentence, type SpeechLanguage } from './page-sentences.ts';
import { highlightSentence } from './highlight-sentence.ts';
import { excerpt, parallelPassage, passageAt, passagesOf } from './passages.ts';
import { Reader } from './reader.svelte.ts';
import { Settings } from './settings.svelte.ts';
import { Speaker } from './speaker.ts';
import { onVoices } from './voices.ts';

/** Handle of the open bar. */
export interface Opened {
  focus: () => void;
  close: () => void;
}

interface Opening {
  article: HTMLElement;
  session: Session;
  /** Called when the bar is closed. */
  onclose: () => void;
}

async function speechLanguageOf(tag: string): Promise<[string, SpeechLanguage]> {
  const [words, numerals] = await Promise.all([speech(tag), grammar(tag)]);
  return [tag, { ...words, grammar: numerals }];
}

/** Opens the bar; speech starts only on request. */
export async function openReadAloud({ article, session, onclose }: Opening): Promise<Opened> {
  const [speechLanguages, { words }] = await Promise.all([
    Promise.all(page.languages.map(speechLanguageOf)).then((entries) => new Map(entries)),
    lateData(),
    lateStyles(),
  ]);
  const localeOf = (lang: string) => speechLanguages.get(lang)?.locale ?? lang;
  const sentences = (passage: HTMLElement | null, id: string): Sentence[] => {
    const language = passage && speechLanguages.get(passage.lang);
    return language ? sentencesOf(passage, id, language) : [];
  };
  const passages = passagesOf(article);
  const pageState = new PageState();
  const settings = new Settings(() => localStorage, `${root.pathname} aloud`);
  const until = new AbortController();
  const follower = new Follower((away) => (pageState.away = away), until.signal);

  const reader = new Reader({
    speaker: new Speaker(),
    text: passages.flatMap((passage) => sentences(passage, passage.id)),
    voiceOptions: (lang) => settings.voiceOptions(localeOf(lang)),
    show(sentence, asked) {
      const range = sentence?.passage.isConnected ? rangeOfSentence(sentence) : null;
      highlightSentence(sentence?.passage ?? null, range);
      follower.show(range, asked);
      pageState.fault = false;
      if (sentence?.id === pageState.here) pageState.here = null;
    },
    onend: () => announce(words['aloud.ended']),
    onfault() {
      pageState.fault = true;
      announce(words['aloud.fault']);
    },
  });

  function close(): void {
    reader.stop();
    until.abort();
    void unmount(bar);
    onclose();
  }

  const bar = mount(Bar, {
    target: document.body,
    props: {
      words,
      reader,
      settings,
      pageState,
      localeOf,
      passages: passages.map(({ id, lang, textContent }) => ({ id, lang, words: excerpt(textContent) })),
      /** The second language shown side by side, if there is one. */
      get beside() {
        const tag = session.route.compare;
        return tag && { tag, name: page.names[tag] ?? tag };
      },
      onbeside: (id: string) => reader.readParallel(sentences(parallelPassage(article, id), id)),
      onshow: () => follower.back(),
      onclose: close,
    },
  });
  flushSync();

  const { signal } = until;
  onVoices(() => (settings.voices = speechSynthesis.getVoices()), signal);
  // Speech would continue on the next page.
  addEventListener('pagehide', () => reader.pause(), { signal });
  const point = ({ target }: Event) => {
    const id = target instanceof Element ? passageAt(article, target) : null;
    if (id) pageState.here = id;
  };
  for (const event of ['click', 'focusin']) article.addEventListener(event, point, { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (reader.state !== 'idle') reader.stop();
      else if (bar.holds(event.target)) close();
      else return;
      // Escape must not close anything else on the page.
      event.stopPropagation();
    },
    { signal },
  );
  const chosen = session.route.figure && article.querySelector(`[data-figure="${session.route.figure}"]`);
  if (chosen) pageState.here = passageAt(article, chosen);
  return { focus: () => bar.focus(), close };
}
