import type { Page } from '@playwright/test';

/** What a page handed to the voices, in its order. */
export interface Said {
  text: string;
  lang: string;
  voice: string;
  rate: number;
}

interface StandIn {
  said: Said[];
  end: () => void;
  fail: (error: string) => void;
  add: (voices: [name: string, lang: string, isLocal: boolean][]) => void;
}

declare global {
  interface Window {
    platform: StandIn;
  }
}

/** Runs in the page, before its scripts. */
function standIn(tags: readonly string[]): void {
  const queue: SpeechSynthesisUtterance[] = [];
  const said: Said[] = [];
  const voices: SpeechSynthesisVoice[] = [];
  const begin = () => {
    const [next] = queue;
    if (next) said.push({ text: next.text, lang: next.lang, voice: next.voice?.name ?? '', rate: next.rate });
  };
  const speak = (utterance: SpeechSynthesisUtterance) => {
    queue.push(utterance);
    if (queue.length === 1) begin();
  };
  const fail = (error: string) => {
    for (const utterance of queue.splice(0))
      utterance.dispatchEvent(Object.assign(new Event('error'), { error }));
  };
  const cancel = () => {
    sessionStorage.setItem('silenced', 'yes');
    const cancelled = queue.splice(0);
    // Platforms tell of it later.
    setTimeout(() => {
      for (const utterance of cancelled)
        utterance.dispatchEvent(Object.assign(new Event('error'), { error: 'canceled' }));
    });
  };
  const end = () => {
    const ended = queue.shift();
    begin();
    ended?.dispatchEvent(new Event('end'));
  };
  class Utterance extends EventTarget {
    constructor(readonly text: string) {
      super();
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [...voices],
    speak,
    cancel,
    resume: () => undefined,
    pending: false,
  });
  const add: StandIn['add'] = (added) => {
    for (const [name, lang, localService] of added)
      voices.push({ name, voiceURI: name, lang, localService, default: false });
    synthesis.dispatchEvent(new Event('voiceschanged'));
  };
  add(tags.map((tag) => [`voice ${tag}`, tag, true]));
  Object.defineProperty(synthesis, 'speaking', { get: () => queue.length > 0 });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  window.platform = { said, end, fail, add };
}

/**
 * Puts a stand-in in the place of the platform's voices: the Chromium that runs the tests has none, and a voice would
 * speak in its own time. It says nothing, keeps what it was handed, and ends a sentence when the test says so.
 */
export async function giveVoices(page: Page, tags: readonly string[]): Promise<void> {
  await page.addInitScript(standIn, tags);
}

export const said = (page: Page): Promise<Said[]> => page.evaluate(() => window.platform.said);

/** The present sentence has been said to its end. */
export const endSentence = (page: Page): Promise<void> => page.evaluate(() => window.platform.end());

/** The words that are marked in the page. */
export const marked = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map(String).join());
