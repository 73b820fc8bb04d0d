import type { Run } from './phrases.ts';
import type { Word } from './word.ts';

/** Returns the words of a run as they are typed; nothing if there is no run. */
export const runText = (text: string, words: readonly Word[], run: Run | undefined): string =>
  run ? text.slice(words[run.from]?.start, words[run.to - 1]?.end) : '';
