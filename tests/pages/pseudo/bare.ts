import type { Page } from '@playwright/test';

/**
 * Elements whose words may be untranslated: in no language, or in that of a citation style, which exists for
 * a few only.
 */
const ELSEWHERE = '[id^="cite-"], code, [dir="ltr"]:not([lang]), script, style, template, iframe';

/**
 * Returns the untranslated words of a page, by place: in the text, in labels for screen readers, in the head.
 *
 * @param known words that are the same in every language: names of people, months
 */
export const bareWords = (page: Page, accents: RegExp, known: string[]): Promise<string[]> =>
  page.evaluate(
    ([elsewhere, source, same]) => {
      const own = document.documentElement.lang;
      const accented = new RegExp(source);
      const isOwn = (element: Element | null): boolean =>
        element?.closest('[lang]')?.getAttribute('lang') === own && !element.closest(elsewhere);
      const bare = (text: string): string[] =>
        text
          // Placeholders, colours, addresses, file names.
          .replace(/\{\w+\}|#\w+|https?:\S+|[\w./-]+\.[a-z]\S*/g, ' ')
          .split(/[\s\u00a0\u202f/|·]+/)
          .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
          // Names of formats, letters of answers, and words without an accentable letter.
          .filter((word) => !/^([A-Z]+|[a-h])$/.test(word) && /[aceinouyACENOUY]/.test(word))
          .filter((word) => !accented.test(word) && !same.includes(word));
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (isOwn(parentElement)) found.push(...bare(textContent ?? ''));
      }
      for (const element of document.body.querySelectorAll('*'))
        for (const name of [
          'aria-label',
          'aria-description',
          'aria-valuetext',
          'title',
          'placeholder',
          'alt',
          'data-label',
        ]) {
          const text = element.getAttribute(name);
          if (text && isOwn(element)) found.push(...bare(text).map((word) => `${name}: ${word}`));
        }
      const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
      found.push(...bare(`${document.title} ${description}`).map((word) => `head: ${word}`));
      return [...new Set(found)];
    },
    [ELSEWHERE, accents.source, known] as const,
  );

/** Returns words in other languages that are not isolated from the direction of the text around them. */
export const unisolated = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own = document.documentElement.lang;
    return [...document.body.querySelectorAll(`[lang]:not([lang="${own}"])`)]
      .filter((element) => {
        const { direction, unicodeBidi } = getComputedStyle(element);
        return direction !== 'ltr' || !unicodeBidi.includes('isolate');
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
