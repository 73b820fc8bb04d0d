import { page, root } from './page.ts';

let coming: Promise<void> | null = null;

/** Done when the styles have come of what the page fetches late. Should they not come, it is there without them. */
export function lateStyles(): Promise<void> {
  const { lateStyles: path } = page;
  if (!path) return Promise.resolve();
  coming ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(path, root).href;
    link.onload = link.onerror = () => {
      // Of styles cut short what has come may well lay a panel over the text: their last rule says that they are whole.
      if (!getComputedStyle(document.documentElement).getPropertyValue('--late')) link.remove();
      resolve();
    };
    document.head.append(link);
  });
  return coming;
}
