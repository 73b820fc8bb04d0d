import type { PageData } from '../../../contract/page-data.ts';
import { tiePointing } from './pointing.ts';
import type { Stage } from './stage.ts';

interface Settings {
  stage: Stage;
  words: PageData['words'];
  announce: (text: string) => void;
}

/**
 * Enables the stage: it follows reading, can be held, shows what is pointed at, and on a phone opens as a sheet.
 */
export function enableStage({ stage, words, announce }: Settings): void {
  const openSheet = () => document.querySelector<HTMLElement>('.scene[data-open]');

  function close(scene: HTMLElement): void {
    scene.removeAttribute('data-open');
    const button = scene.querySelector<HTMLElement>('[data-open-sheet]');
    button?.setAttribute('aria-expanded', 'false');
    if (scene.contains(document.activeElement)) button?.focus({ preventScroll: true });
  }

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const open = openSheet();
    if (open && target instanceof Element && !open.contains(target)) close(open);
    const part = button?.closest('figure')?.querySelector(`[data-part="${button.dataset['show'] ?? ''}"]`);
    if (part) stage.showPartOf(part);
    if (button?.matches('[data-hold]')) {
      stage.hold(!stage.isHeld);
      for (const each of document.querySelectorAll('[data-hold]'))
        each.setAttribute('aria-pressed', String(stage.isHeld));
      announce(words[stage.isHeld ? 'stage.held' : 'stage.follows']);
    }
    if (button?.matches('[data-open-sheet]')) {
      const scene = button.closest<HTMLElement>('.scene');
      if (scene === open && scene) close(scene);
      else {
        scene?.setAttribute('data-open', '');
        button.setAttribute('aria-expanded', 'true');
      }
    }
  });
  addEventListener('keydown', (event) => {
    const open = event.key === 'Escape' && !event.defaultPrevented ? openSheet() : null;
    if (!open) return;
    event.preventDefault();
    close(open);
  });
  tiePointing((figure) => stage.point(figure));
  // A link to a chart brings its scene, too.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const place = link && document.getElementById(link.hash.slice(1));
    if (place?.closest('.scene')) stage.focus(place);
  });
  document.addEventListener('focusin', ({ target }) => {
    stage.focus(target instanceof Element && target.closest('.scene') ? target : null);
  });
  stage.follow();
}
