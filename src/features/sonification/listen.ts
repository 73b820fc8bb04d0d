import { page, announce } from '../../interaction/page.ts';

/** Enables the play buttons of the views; the code of the player is loaded at the first click. */
export function enableListening(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-listen]');
  let context: AudioContext | undefined;
  for (const place of places) {
    place.hidden = !('AudioContext' in window);
    place.querySelector('button')?.addEventListener('click', () => {
      // Created synchronously: browsers allow audio only during a user gesture.
      context ??= new AudioContext();
      const ready = context;
      void ready.resume();
      import('./player.ts')
        .then(({ toggle }) => toggle(place, ready, announce))
        .catch(() => {
          place.querySelector('[data-words]')?.replaceChildren(page.words['sound.failed']);
          announce(page.words['sound.failed']);
        });
    });
  }
}
