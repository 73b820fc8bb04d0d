import { isRenewed } from './is-renewed.ts';
import type { WorkerRequest } from './offline-copy.ts';
import { announce } from '../../interaction/page.ts';

/** The message in the bar of a page: a new version is waiting, or another window has loaded it. */
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

/** Offers a newer version of the site in the bar. Never reloads unasked: a lesson may be in progress. */
export function followRenewal(
  container: ServiceWorkerContainer,
): (registration: ServiceWorkerRegistration) => void {
  let isAsked = false;
  let before = container.controller;
  container.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
    else if (isRenewed(before, container.controller)) show('elsewhere');
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
