import type { SoundPanel } from '../../contract/sound.ts';
import { play } from './play.ts';
import { score } from './score.ts';

/** Milliseconds to wait per character, and at least: a screen reader must finish before the sound begins. */
const PER_LETTER = 65;
const AT_LEAST = 1500;

/** Seconds before a sound, so that its beginning is not lost, and of the fade when it is stopped. */
const SOON = 0.05;
const AWAY = 0.03;

/** Milliseconds of rest after a sound, and until the audio device is released. */
const REST = 600;

/** The view being played. */
interface Playing {
  place: HTMLElement;
  /** Announces words to screen readers. */
  announce: (words: string) => void;
  end: AbortController;
  /** Ends the current wait, for words or for their sound. */
  skip: () => void;
}

let playing: Playing | null = null;

function part<T extends HTMLElement>(place: ParentNode, selector: string): T {
  const found = place.querySelector<T>(selector);
  if (!found) throw new Error(`nothing to play here has "${selector}"`);
  return found;
}

/** Shows and announces words. */
function tell({ place, announce }: Playing, words: string): void {
  part(place, '[data-words]').textContent = words;
  announce(words);
}

const wait = (now: Playing, milliseconds: number): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    now.skip = () => {
      clearTimeout(timer);
      done();
    };
  });

/** Fades a sound out, to avoid a click. */
function hush({ gain, context }: GainNode): void {
  gain.setValueAtTime(gain.value, context.currentTime);
  gain.linearRampToValueAtTime(0, context.currentTime + AWAY);
}

/** Announces words and waits until they are read. */
async function say(now: Playing, words: string): Promise<void> {
  tell(now, words);
  await wait(now, Math.max(AT_LEAST, words.length * PER_LETTER));
}

/** Plays each figure: its words, then its sound. */
async function perform(now: Playing, panels: readonly SoundPanel[], context: AudioContext): Promise<void> {
  const { signal } = now.end;
  for (const [i, { figures, apart }] of panels.entries()) {
    if (apart) await say(now, apart);
    const turns = score(figures);
    for (const [j, { words }] of figures.entries()) {
      const turn = turns[j];
      if (signal.aborted || !turn) return;
      await say(now, words);
      if (signal.aborted) return;
      const out = play(context, turn, i, context.currentTime + SOON);
      await wait(now, (SOON + turn.seconds) * 1000 + REST);
      hush(out);
    }
  }
}

function stop(): void {
  playing?.end.abort();
  playing?.skip();
}

/** Plays a view, or stops it if it is playing. Only one view plays at a time. */
export async function toggle(
  place: HTMLElement,
  panels: readonly SoundPanel[],
  context: AudioContext,
  announce: Playing['announce'],
): Promise<void> {
  const wasPlaying = playing?.place === place;
  stop();
  if (wasPlaying) return;

  const now: Playing = { place, announce, end: new AbortController(), skip: () => undefined };
  playing = now;
  place.dataset['playing'] = '';
  const next = part(place, '[data-next]');
  const { signal } = now.end;
  next.addEventListener('click', () => now.skip(), { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      // Escape stops the sound and closes nothing else.
      event.stopPropagation();
      stop();
    },
    { signal },
  );

  await perform(now, panels, context);
  now.end.abort();
  if (document.activeElement === next) part(place, 'button').focus();
  delete place.dataset['playing'];
  part(place, '[data-words]').textContent = '';
  if (playing === now) {
    playing = null;
    // Another view may already be announcing.
    announce('');
  }
  // Releases the audio device.
  setTimeout(() => {
    if (!playing) void context.suspend();
  }, REST);
}
