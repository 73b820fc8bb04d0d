import { page, announce } from '../../interaction/page.ts';

/** Brings the buttons to life that play a view; the code of sound is fetched when the first is pressed. */
export function enableListening(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-listen]');
  let context: AudioContext | undefined;
  for (const place of places) {
    place.hidden = !('AudioContext' in window);
    place.querySelector('button')?.addEventListener('click', () => {
      // Here and not later: browsers let a page sound only while a press is being answered.
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
