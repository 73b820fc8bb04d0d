import type { WorkerRequest } from './offline-copy.ts';
import { announce } from '../../interaction/page.ts';

/** What the bar of a page says: that a version waits, or that another window has loaded it. */
type News = 'ready' | 'elsewhere';

const bar = document.getElementById('renewal');

function show(news: News): void {
  if (!bar) return;
  for (const part of bar.querySelectorAll<HTMLElement>('[data-news]'))
    part.hidden = part.dataset['news'] !== news;
  bar.hidden = false;
  announce(bar.querySelector(`p[data-news="${news}"]`)?.textContent ?? '');
}

const press = (name: string, act: () => void): void => {
  bar?.querySelector(`[data-renewal="${name}"]`)?.addEventListener('click', act);
};

/** What a page does about a newer version of the site. It never renews itself: a lesson may be going on. */
export function followRenewal(
  container: ServiceWorkerContainer,
): (registration: ServiceWorkerRegistration) => void {
  let isAsked = false;
  let before = container.controller;
  container.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
    // The first copy is of the version that this page is.
    else if (before) show('elsewhere');
    before = container.controller;
  });
  press('reload', () => {
    location.reload();
  });
  press('later', () => {
    if (bar) bar.hidden = true;
  });

  return (registration) => {
    before ??= registration.active;
    const showReady = () => {
      if (registration.waiting && registration.active) show('ready');
    };
    showReady();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', showReady);
    });
    registration.installing?.addEventListener('statechange', showReady);
    press('load', () => {
      isAsked = true;
      registration.waiting?.postMessage('take over' satisfies WorkerRequest);
    });
  };
}
