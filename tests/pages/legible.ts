import type { Page } from '@playwright/test';

/**
 * Returns the words of a page with too little contrast to their background, each with its ratio by WCAG 2:
 * every visible text, including drawings, with the colours that the browser has computed. Marks below words
 * are ignored; tests/contrast.test.ts has their pairs.
 *
 * @param least ratio for letters of normal size; large ones need 3, or 4.5 if this is 7
 */
export const faintWords = (page: Page, least = 4.5): Promise<string[]> =>
  page.evaluate((least) => {
    type Paint = [red: number, green: number, blue: number, alpha: number];
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const paintOf = (colour: string): Paint => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = (top: Paint, under: Paint): Paint =>
      [0, 1, 2]
        .map((i) => (top[i] ?? 0) * top[3] + (under[i] ?? 0) * (1 - top[3]))
        .concat(1) as unknown as Paint;
    const luminance = (paint: Paint) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, share, i) => {
        const value = (paint[i] ?? 0) / 255;
        return sum + share * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      }, 0);
    const contrast = (a: Paint, b: Paint) => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    /** Collects all backgrounds behind an element, from the page upwards. */
    const groundOf = (element: Element | null): Paint => {
      if (!element) return paintOf('Canvas');
      return over(paintOf(getComputedStyle(element).backgroundColor), groundOf(element.parentElement));
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      const words = (walker.currentNode as Text).data.trim();
      const parent = walker.currentNode.parentElement;
      if (!words || !parent || parent.closest('script, style, template, title, :disabled')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // The bar over a refused sketch has the words.
      if (parent.closest('.struck, .refusal svg text')) continue;
      const style = getComputedStyle(parent);
      const isDrawn = parent instanceof SVGElement;
      const ground = groundOf(isDrawn ? parent.closest('svg') : parent);
      const ratio = contrast(over(paintOf(isDrawn ? style.fill : style.color), ground), ground);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? (least === 7 ? 4.5 : 3) : least) - 0.005)
        found.add(`${ratio.toFixed(2)} ${words.slice(0, 40)} <${parent.localName} ${parent.className}>`);
    }
    return [...found];
  }, least);
