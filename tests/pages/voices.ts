import type { Page } from '@playwright/test';

/** Sentences that a page passed to the voices, in order. */
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
    // Platforms report voices later.
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
 * Replaces the platform’s voices by a stub: Chromium has none in tests, and a voice would take its own time.
 * The stub is silent, records each sentence, and ends it when the test calls endSentence().
 */
export async function giveVoices(page: Page, tags: readonly string[]): Promise<void> {
  await page.addInitScript(standIn, tags);
}

export const said = (page: Page): Promise<Said[]> => page.evaluate(() => window.platform.said);

/** Ends the current sentence. */
export const endSentence = (page: Page): Promise<void> => page.evaluate(() => window.platform.end());

/** Returns the highlighted words of the page. */
export const marked = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map(String).join());
