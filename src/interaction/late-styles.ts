import { page, root } from './page.ts';

let coming: Promise<void> | null = null;

/** Loads the late styles. Resolves even if loading fails; the UI is then unstyled. */
export function lateStyles(): Promise<void> {
  const { lateStyles: path } = page;
  if (!path) return Promise.resolve();
  coming ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(path, root).href;
    link.onload = link.onerror = () => {
      // A truncated style sheet could lay a panel over the text, so its last rule, --late, marks it as
      // complete.
      if (!getComputedStyle(document.documentElement).getPropertyValue('--late')) link.remove();
      resolve();
    };
    document.head.append(link);
  });
  return coming;
}
