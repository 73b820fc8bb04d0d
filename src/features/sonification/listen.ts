import type { Sounds } from '../../contract/sound.ts';
import { page, announce } from '../../interaction/page.ts';

/** Enables the play buttons of the views; the player and the sounds are loaded at the first click. */
export function enableListening(loadSounds: () => Promise<Sounds>): void {
  const places = document.querySelectorAll<HTMLElement>('[data-listen]');
  let context: AudioContext | undefined;
  for (const place of places) {
    place.hidden = !('AudioContext' in window);
    place.querySelector('button')?.addEventListener('click', () => {
      // Created synchronously: browsers allow audio only during a user gesture.
      context ??= new AudioContext();
      const ready = context;
      void ready.resume();
      Promise.all([import('./player.ts'), loadSounds()])
        .then(([{ toggle }, sounds]) =>
          toggle(place, sounds[place.dataset['listen'] ?? ''] ?? [], ready, announce),
        )
        .catch(() => {
          place.querySelector('[data-words]')?.replaceChildren(page.words['sound.failed']);
          announce(page.words['sound.failed']);
        });
    });
  }
}
