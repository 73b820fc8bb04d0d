/**
 * Takes screenshots of the built site in simulated colour vision deficiencies, in both themes, for review
 * (docs/colour.md). Run it after a build; it prints their paths.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { declaration } from '../tests/declaration.ts';
import { findBrowser } from './browser.ts';
import { serveSite } from './site-server.ts';

const KINDS = ['none', 'protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

const root = join(import.meta.dirname, '..');
const folder = join(root, 'test-results/vision');
const [lang = ''] = declaration.languages;
const [first] = declaration.figures;
const guess = declaration.lesson.find(({ show }) => show.what === 'prediction');
const addresses = {
  reading: `${lang}/?figure=${first?.id ?? ''}`,
  ...Object.fromEntries(
    declaration.views.map(({ id, panels }) => [
      id,
      `${lang}/figures/${id}/?arithmetic=1&figure=${panels[0]?.figures[0] ?? ''}`,
    ]),
  ),
  count: `${lang}/explore/count/`,
  lesson: `${lang}/present/#${guess?.id ?? ''}`,
};

await mkdir(folder, { recursive: true });
const server = await serveSite(join(root, 'dist'), { port: 0 });
const browser = await chromium.launch({
  executablePath: findBrowser().path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  for (const [name, address] of Object.entries(addresses)) {
    await page.goto(server.url + address, { waitUntil: 'networkidle' });
    for (const type of KINDS) {
      await session.send('Emulation.setEmulatedVisionDeficiency', { type });
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${type}.png`) });
    }
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(folder);
