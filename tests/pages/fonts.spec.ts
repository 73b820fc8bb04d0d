import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { comeNearAll } from './stage.ts';

/** Names of the fonts that actually draw an element; the page’s own are marked. */
interface Drawn {
  familyName: string;
  isCustomFont: boolean;
}

for (const lang of declaration.languages)
  test(
    `every letter and space in ${lang} is drawn by the page's own fonts`,
    tagged(hasTurn(0, [lang, declaration.languages])),
    async ({ page }) => {
      await page.goto(`${lang}/`);
      await page.evaluate(() => document.fonts.ready);
      // Drawings are laid out anew, and their words change nodes.
      await comeNearAll(page);
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const { nodeIds } = await session.send('DOM.querySelectorAll', {
        nodeId: root.nodeId,
        selector: 'h1, h2, h3, p:not(:has(code)), li, th, td, b, i, q, summary, dt, dd, text',
      });
      const strangers = new Set<string>();
      for (const nodeId of nodeIds) {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        for (const { familyName, isCustomFont } of fonts as Drawn[])
          if (!isCustomFont) {
            const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
            strangers.add(`${familyName}: ${outerHTML.slice(0, 120)}`);
          }
      }
      expect(nodeIds.length).toBeGreaterThan(100);
      expect([...strangers]).toEqual([]);
    },
  );
