import { waffles, type Group } from './waffles.ts';
import type { StyledWaffle } from './draw-lines.ts';
import { Stage } from './stage.ts';
import type { Colour } from '../../../charts/paint.ts';
import { element, page, routeOf } from '../../../interaction/page.ts';
import { showLinks } from '../../../interaction/links.ts';
import { printAddress } from '../../../interaction/print-address.ts';
import type { MagnitudeStatus, RelationType, Form } from '../../../model/schema.ts';

const sheet = element('sheet');
const canvas = sheet.querySelector('canvas');
const sections = [...sheet.querySelectorAll<HTMLElement>('[data-form]')];
const steps = [...sheet.querySelectorAll<HTMLElement>('.step')];
const stepsOf = (section: HTMLElement) => [...section.querySelectorAll<HTMLElement>('.step')];

/** Reads the group of a section from its data attributes: the same numbers as in its drawing. */
const groupOf = (section: HTMLElement): Group => ({
  form: section.dataset['form'] as Form,
  figures: stepsOf(section).map(({ dataset }, i) => ({
    id: dataset['step'] ?? '',
    n: i + 1,
    value: Number(dataset['value']),
    magnitudeStatus: dataset['status'] as MagnitudeStatus,
    relation: (dataset['relation'] || null) as RelationType | null,
    period: null,
    said: '',
    quoted: '',
    shortLabel: '',
    periodText: '',
    href: '',
  })),
});

const drawn = waffles(sections.map(groupOf));

/** Parses a computed colour: "rgb(…)". */
const colour = (text: string) => (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number) as unknown as Colour;

/** Reads the waffles in the colours of the current theme. */
function look() {
  const shown = drawn.map((waffle, i): StyledWaffle => {
    const own = sections[i] ? stepsOf(sections[i]) : [];
    return {
      ...waffle,
      colour: colour(own[0] ? getComputedStyle(own[0]).borderInlineStartColor : ''),
      labels: own.map(({ dataset }) => dataset['label'] ?? ''),
      openLabel: sheet.dataset['open'] ?? '',
    };
  });
  const { color, caretColor, fontFamily, direction } = getComputedStyle(canvas ?? sheet);
  return { waffles: shown, inks: { ink: color, accent: caretColor, font: fontFamily, direction } };
}

const { dataset: flags } = document.documentElement;

function start(context: CanvasRenderingContext2D): void {
  const { canvas: on } = context;
  const stage = new Stage(context, look, (isDrawn) => {
    // If the canvas cannot be drawn, the page shows its static drawings.
    if (isDrawn) flags['alive'] = '';
    else delete flags['alive'];
  });
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let step = steps[0]?.dataset['step'] ?? '';

  /**
   * Observes the step being read: the one that crosses a line below the middle of the space that the canvas
   * leaves free.
   */
  const watch = new IntersectionObserver(
    (entries) => {
      const entered = entries.find(({ isIntersecting }) => isIntersecting);
      const figure = (entered?.target as HTMLElement | undefined)?.dataset['step'];
      if (!figure || figure === step) return;
      step = figure;
      stage.show(figure, still.matches ? 'once' : 'ease');
      // Reopening the page returns to this step.
      history.replaceState(null, '', `#step-${figure}`);
    },
    { rootMargin: '-65% 0px -34% 0px' },
  );

  stage.show(step, 'once');
  // A browser short of memory drops the context, and restores it later.
  on.addEventListener('contextlost', () => stage.clear());
  on.addEventListener('contextrestored', () => stage.refresh());
  for (const each of steps) watch.observe(each);
  new ResizeObserver(() => stage.refresh()).observe(on);
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', () => stage.refresh());
  // Repaint in the colours of the new display settings, after the event: `reset` fires before the change.
  for (const event of ['change', 'reset'])
    document
      .querySelector('#display')
      ?.addEventListener(event, () => requestAnimationFrame(() => stage.refresh()));
  void document.fonts.ready.then(() => stage.refresh());
}

// The page opens at the same step in another language.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
  link.addEventListener('click', () => (link.hash = location.hash));

showLinks(routeOf(location.href), page.root, routeOf);
printAddress();
const context = canvas?.getContext('2d');
if (context && 'IntersectionObserver' in window && 'ResizeObserver' in window) start(context);
