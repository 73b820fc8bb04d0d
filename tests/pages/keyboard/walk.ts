import type { Page } from '@playwright/test';

/** A tab stop, as found. */
export interface Stop {
  /** Index among the elements that should be reachable, in document order; -1 for any other. */
  at: number;
  /** Beginning of the element’s markup, as its name. */
  name: string;
  /** Kind of the element; elements of one kind look alike, and so do their rings. */
  kind: string;
  /** Visible share of the element, 0–1: in the window and uncovered; a part suffices for a large one. */
  seen: number;
  /** True if an outline or stroke shows focus: at least 2 pixels thick, with a contrast of 3. */
  isRinged: boolean;
}

/** Functions that are injected into the page. */
interface Looking {
  stops: HTMLElement[];
  look: (element: Element) => Stop;
}

/** Numbers the elements that Tab should reach, in document order, and returns the start of their markup. */
export async function numberStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const FOCUSABLE =
      'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';
    const isReached = (element: HTMLElement | SVGElement) => {
      if (element.tabIndex < 0 || element.matches(':disabled, [inert] *')) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // Of radio buttons the checked one is a stop, or else the first; arrow keys reach the others.
      const buttons = (element.form ?? document).querySelectorAll<HTMLInputElement>('input[type="radio"]');
      const group = [...buttons].filter(({ name }) => name === element.name);
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    };
    const stops = [...document.querySelectorAll<HTMLElement | SVGElement>(FOCUSABLE)].filter(isReached);

    let ink: OffscreenCanvasRenderingContext2D | null = null;
    const look = (element: Element): Stop => {
      /** The label of a field may be visible in its place, and show its focus. */
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const parts = [element, ...labels];

      const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
      const points = parts
        .flatMap((part) => [...part.getClientRects()])
        .filter(({ width, height }) => width > 1 && height > 1)
        .flatMap(({ left, top, width, height }) =>
          shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height] as const)),
        );
      // Of an element larger than the window only a part can be visible.
      const { width, height } = element.getBoundingClientRect();
      const fitting = Math.min(1, innerWidth / width / 2) * Math.min(1, innerHeight / height / 2);
      const drawing = element instanceof SVGElement ? element.ownerSVGElement : null;
      const isSeen = ([x, y]: readonly [number, number]) => {
        const there = document.elementFromPoint(x, y);
        // Marks inside others belong to them.
        return Boolean(there && (parts.some((part) => part.contains(there)) || drawing?.contains(there)));
      };

      ink ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
      const rgba = (color: string) => {
        ink!.clearRect(0, 0, 1, 1);
        ink!.fillStyle = color;
        ink!.fillRect(0, 0, 1, 1);
        return [...ink!.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
      };
      const luminance = (color: string) => {
        const linear = rgba(color).map((value) =>
          value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
      };
      const contrast = (a: string, b: string) => {
        const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
        return Math.max(one, other) / Math.min(one, other);
      };
      const groundOf = (from: Element | null): string => {
        const { backgroundColor } = getComputedStyle(from ?? document.documentElement);
        return !from || rgba(backgroundColor)[3] === 1 ? backgroundColor : groundOf(from.parentElement);
      };
      const isRing = (part: Element) => {
        const style = getComputedStyle(part);
        if (part instanceof SVGGraphicsElement && part !== element) {
          const width = parseFloat(style.strokeWidth) * (part.getScreenCTM()?.a ?? 1);
          return style.stroke !== 'none' && width >= 2 && contrast(style.stroke, groundOf(part)) >= 3;
        }
        const ground = groundOf(parseFloat(style.outlineOffset) < 0 ? part : part.parentElement);
        return (
          style.outlineStyle !== 'none' &&
          parseFloat(style.outlineWidth) >= 2 &&
          contrast(style.outlineColor, ground) >= 3
        );
      };
      const ringed = [...parts, element.nextElementSibling, ...element.querySelectorAll('.reach')];

      const type = element.getAttribute('type') ?? '';
      const { parentElement } = element;
      return {
        at: stops.indexOf(element as HTMLElement),
        name: element.outerHTML.slice(0, 100),
        kind: `${element.tagName} ${type} ${String(element.getAttribute('class'))} in ${parentElement?.tagName ?? ''} ${parentElement?.className ?? ''}`,
        seen: Math.min(1, points.filter(isSeen).length / Math.max(1, points.length * fitting)),
        isRinged: ringed.some((part) => part && isRing(part)),
      };
    };

    Object.assign(window, { stops, look });
    return stops.map((element) => element.outerHTML.slice(0, 100));
  });
}

/** Returns the focused element; null if there is none. */
async function stopHere(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const { look } = window as unknown as Looking;
    const { activeElement, body } = document;
    return activeElement && activeElement !== body ? look(activeElement) : null;
  });
}

/** Focuses every matching stop, each time from one end of the page; returns the stops as found. */
export async function visit(page: Page, selector: string, from: 'start' | 'end' | 'before'): Promise<Stop[]> {
  return page.evaluate(
    async ([which, where]) => {
      const { stops, look } = window as unknown as Looking;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const looks: Stop[] = [];
      for (const stop of stops.filter((each) => each.matches(which))) {
        if (where !== 'before') scrollTo({ top: where === 'start' ? 0 : 1e6, behavior: 'instant' });
        stop.focus();
        // A pinned figure goes some frames after the one that scrolls away from its passage.
        for (let frames = 0; frames < 20 && look(stop).seen < 0.5; frames++) await frame();
        looks.push(look(stop));
      }
      return looks;
    },
    [selector, from] as const,
  );
}

/** Presses a key until the focus has left the page, calling `each` at every stop; a frame is one stop. */
export async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  count: number,
  each?: (stop: Stop) => Promise<void>,
): Promise<Stop[]> {
  const stops: Stop[] = [];
  // A page may begin with focus in a field: from its last stop Tab leads out of it, to the start.
  if (key === 'Tab' && (await stopHere(page))) {
    await page.evaluate(() => (window as unknown as Looking).stops.at(-1)?.focus());
    await page.keyboard.press('Tab');
  }
  // Stops within frames do not count; more presses than this mean a keyboard trap.
  for (let presses = 0; presses < 3 * count + 10; presses++) {
    await page.keyboard.press(key);
    const stop = await stopHere(page);
    const isBackAtEnd = key === 'Shift+Tab' && stops.length > 0 && stop?.at === count - 1 && count > 1;
    if (!stop || (isBackAtEnd && stops.at(-1)?.at !== count - 1)) return stops;
    if (stop.at === stops.at(-1)?.at && stop.name.startsWith('<iframe')) continue;
    stops.push(stop);
    await each?.(stop);
  }
  return stops;
}
