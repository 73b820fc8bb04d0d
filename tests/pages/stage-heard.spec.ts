import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { spoken } from './spoken.ts';
import { comeNearAll, scene, segmentOf } from './stage.ts';

// Without its policy a page in a frame requests an icon, which it does not have.
test.use({ bypassCSP: true, expectedConsole: [/favicon/], viewport: { width: 1280, height: 800 } });

const { languages } = declaration;
const about = declaration.figures.filter(isStated).find(({ magnitudeStatus }) => magnitudeStatus === '~');
if (!about) throw new Error('the declaration has no "about"');

/** Returns the phrases of a log that another one lacks, without the ends of its parts. */
function missingIn(other: readonly string[], log: readonly string[]): string[] {
  const left = [...other];
  return log.filter((phrase) => {
    const place = left.indexOf(phrase);
    if (place !== -1) left.splice(place, 1);
    return place === -1 && !phrase.startsWith('end of ');
  });
}

for (const [i, lang] of languages.entries())
  test(
    `a screen reader hears of the stage in ${lang} what is approved`,
    tagged(hasTurn(i, [lang, languages])),
    async ({ page }) => {
      await page.goto(`${lang}/`);
      await comeNearAll(page);
      const log: string[] = [];
      const said = page.locator('#said');
      const focused = page.locator(':focus');
      const figure = `.scene[data-scene="${segmentOf(about, lang)}"] figure`;
      let before: string[] = [];

      /** Presses a key, and logs what is announced, where the focus is, and what the figure says from then on. */
      async function press(key: string): Promise<void> {
        await said.evaluate((region) => (region.textContent = ''));
        const name = (await focused.getAttribute('aria-label')) ?? (await focused.textContent());
        log.push('', `# ${key} on “${name?.trim() ?? ''}”`);
        await page.keyboard.press(key);
        await expect(said).not.toBeEmpty();
        log.push(`announced: ${(await said.textContent()) ?? ''}`);
        log.push(`focus: ${(await focused.ariaSnapshot()).replace(/^- '?|'?:?(\n[^]*)?$/g, '')}`);
        const after = await spoken(page, figure);
        if (before.length > 0)
          log.push(
            ...missingIn(after, before).map((phrase) => `- ${phrase}`),
            ...missingIn(before, after).map((phrase) => `+ ${phrase}`),
          );
        before = after;
      }

      log.push('# The passage', ...(await spoken(page, `[id="${segmentOf(about, lang)}"]`)));
      await page.locator(`.passage a[data-figure="${about.id}"]`).focus();
      await press('Enter');
      log.push('', '# The figure', ...before);
      await scene(page).locator('[data-taking] button').first().focus();
      await press('Enter');
      await scene(page).locator('[data-hold]').focus();
      await press('Enter');
      await press('Enter');
      await scene(page).locator('[data-taking] button').first().focus();
      await press('Enter');
      await press('Escape');
      expect(`${log.join('\n')}\n`).toMatchSnapshot([`stage.${lang}.txt`]);
    },
  );
