import { pictureFile, savedAs, SHAPES, type Shape } from '../../export/picture-file.ts';
import { element, page, root } from '../../interaction/page.ts';
import { copyPicture, copyText } from './copy.ts';
import { withProgress } from './progress.ts';
import { raster } from './raster.ts';

const view = () => document.querySelector('figure[data-view]')?.getAttribute('data-view') ?? '';

/** True if the page is dark, by the reader’s choice or by that of the device. */
function isDark(): boolean {
  const { colorScheme } = getComputedStyle(document.documentElement);
  return (
    colorScheme === 'dark' || (colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  );
}

/** Returns the theme and the switch of derived figures as the page shows them: downloads look the same. */
const look = () => ({
  theme: isDark() ? ('dark' as const) : ('light' as const),
  derived: document.querySelector<HTMLInputElement>('#arithmetic')?.checked === true,
});

/** Reads the requested picture from the data attributes of a link or button. */
function requestedPicture({ dataset }: HTMLElement) {
  return {
    lang: page.lang,
    name: view(),
    shape: (dataset['picture'] ?? 'wide') as Shape,
    type: dataset['type'] === 'svg' ? ('svg' as const) : ('png' as const),
    scale: Number(dataset['scale'] ?? 1),
  };
}

const svgOf = (shape: Shape): string =>
  new URL(pictureFile({ lang: page.lang, name: view(), shape, ...look(), type: 'svg' }), root).href;

/** Lifetime of a picture’s object URL, in milliseconds. */
const KEPT = 40_000;

/** Draws a picture that is not built, and downloads it. */
async function drawPicture(asked: ReturnType<typeof requestedPicture>): Promise<void> {
  const { 'use.drawn': done, 'use.notDrawn': failed } = page.words;
  const width = SHAPES[asked.shape].width * asked.scale;
  const blob = await withProgress((signal) => raster(svgOf(asked.shape), width, signal), { done, failed });
  if (!blob) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${asked.name}-${asked.lang}-${asked.shape}-${String(asked.scale)}x.png`;
  link.click();
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/** Points a link to the picture in the current theme. With derived figures, only SVG files are built. */
function aim(link: HTMLAnchorElement): void {
  const { scale, ...asked } = requestedPicture(link);
  const appearance = asked.type === 'svg' ? look() : { ...look(), derived: false };
  const path = pictureFile({ ...asked, ...appearance, scale: scale === 2 ? 2 : 1 });
  link.href = new URL(path, root).href;
  link.download = savedAs(path);
}

/** Prints the figure without the page around it. */
function printFigure(): void {
  document.documentElement.dataset['printing'] = '';
  addEventListener('afterprint', () => delete document.documentElement.dataset['printing'], { once: true });
  print();
}

/** Wires the buttons and links of the export menu. */
export function enableExportMenu(): void {
  const section = element('use');
  const asked = (event: Event, selector: string) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

  for (const place of section.querySelectorAll('[data-address]'))
    if (!place.textContent) place.textContent = location.origin + location.pathname;

  for (const approach of ['pointerover', 'focusin', 'click'])
    section.addEventListener(approach, (event) => {
      const link = asked(event, 'a[data-picture]');
      if (link instanceof HTMLAnchorElement) aim(link);
    });

  section.addEventListener('click', (event) => {
    const picture = asked(event, '[data-picture]');
    const isBuilt =
      picture instanceof HTMLAnchorElement &&
      (requestedPicture(picture).type === 'svg' ||
        !look().derived ||
        requestedPicture(picture).shape === 'card');
    if (picture && !isBuilt) {
      event.preventDefault();
      void drawPicture(requestedPicture(picture));
    }
    const text = asked(event, '[data-copy]')?.dataset['copy'];
    if (text) void copyText(text);
    if (asked(event, '[data-copy-picture]')) {
      const { width } = SHAPES.wide;
      void copyPicture(raster(svgOf('wide'), 2 * width, new AbortController().signal));
    }
    if (asked(event, '[data-print]')) printFigure();
  });
  section.dataset['alive'] = '';
}
