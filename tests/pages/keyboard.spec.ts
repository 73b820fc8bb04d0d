import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { answersToPress, dragging, noteListening, shown, SINGLES } from './keyboard/listening.ts';
import { walked } from './keyboard/pages.ts';
import { paintedRing } from './keyboard/ring.ts';
import { smallTargets } from './keyboard/targets.ts';
import { numberStops, walk } from './keyboard/walk.ts';
import { expect, test } from './harness.ts';

test.use({ reducedMotion: 'reduce' });

const WIDTHS = [360, 1280];
const core = walked.filter(({ isCore }) => isCore);

for (const each of walked) {
  const { address, colorScheme, isCore } = each;
  test.describe(`${address}, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } });

    test(
      'the Tab key goes through it once and back, in order, and one sees where one is',
      tagged(isCore),
      async ({ page }) => {
        test.slow();
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        // The page offers to remove the offline copy once it is complete; one for students offers to keep it.
        if (await page.locator('#offline').count())
          await expect(
            page.locator('[data-offline="remove"], [data-offline="keep"]').filter({ visible: true }),
          ).toHaveCount(1, { timeout: 30_000 });
        const expected = await numberStops(page);
        const all = expected.map((_, i) => i);
        const kinds = new Set<string>();
        const rings: string[] = [];
        const there = await walk(page, 'Tab', expected.length, async ({ kind, name, at }) => {
          if (isCore || kinds.has(kind) || name.startsWith('<iframe') || at === -1) return;
          const ring = await paintedRing(page);
          if (!ring) return;
          kinds.add(kind);
          if (ring.changed < ring.needed)
            rings.push(`${String(ring.changed)} of ${String(ring.needed)}: ${name}`);
        });
        const back = await walk(page, 'Shift+Tab', expected.length);

        expect(
          there.map(({ at }) => at),
          expected.join('\n'),
        ).toEqual(all);
        expect(back.map(({ at }) => at)).toEqual(all.toReversed());
        const names = (stops: typeof there) => stops.map(({ name, seen }) => `${seen.toFixed(2)}: ${name}`);
        expect(names([...there, ...back].filter(({ seen }) => seen < 0.3))).toEqual([]);
        // A frame shows the focus inside.
        expect(names(there.filter(({ isRinged, name }) => !isRinged && !name.startsWith('<iframe')))).toEqual(
          [],
        );
        expect(rings).toEqual([]);
      },
    );

    for (const width of WIDTHS)
      test(
        `what is pressed at ${String(width)} px is large enough, or has room around it`,
        tagged(isCore && hasTurn(core.indexOf(each), [width, WIDTHS])),
        async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(address);
          await page.waitForLoadState('networkidle');
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          expect(await smallTargets(page)).toEqual([]);
        },
      );
  });
}

const [lang = '', other = ''] = declaration.languages;

/** A page for each script; its event listeners are the same in every language. */
const SCRIPTS = ['', `figures/${declaration.views[0]!.id}/`, 'explore/', 'explore/count/', 'share/'].concat([
  'teach/',
  'teach/exercises/',
  'notes/',
  `embed/${declaration.views[0]!.id}/`,
]);

/** Tests for the page of every script; in the core, pages alternate between these two and none. */
const ASKED = ['letters', 'presses', 'nothing'] as const;

for (const [i, address] of SCRIPTS.entries())
  test(
    `no single letter, digit or sign does anything on ${address || 'the reading page'}`,
    tagged(hasTurn(i, ['letters', ASKED])),
    async ({ page }) => {
      await page.goto(`${i % 2 ? other : lang}/${address}`);
      await page.waitForLoadState('networkidle');
      const link = page.locator('main a').first();
      for (const where of ['nowhere', 'on a link']) {
        if (where === 'on a link') await link.focus();
        let before = '';
        // Waits until everything that the script does by itself is done.
        await expect
          .poll(async () => before === (before = await shown(page)), { intervals: [200] })
          .toBe(true);
        for (const key of SINGLES) await page.keyboard.press(key);
        expect(await shown(page), where).toBe(before);
      }
    },
  );

test('in the lesson single letters do nothing once they are switched off, and none is announced', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(`${lang}/present/`);
  await expect(page.locator('.tools .overview')).toHaveAttribute('aria-keyshortcuts', 'O');
  await page.locator('.tools .keys').focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog input[type="checkbox"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0);
  const before = await shown(page);
  for (const key of SINGLES) await page.keyboard.press(key);
  expect(await shown(page)).toBe(before);
});

test(
  'on a window too small for their switch single letters do nothing in the lesson',
  tagged(false),
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(`${lang}/present/`);
    await expect(page.locator('html')).toHaveAttribute('data-alive');
    await expect(page.locator('.tools .keys')).toBeHidden();
    const before = await shown(page);
    for (const key of SINGLES) await page.keyboard.press(key);
    expect(await shown(page)).toBe(before);
  },
);

test(
  'nothing follows a pointer that drags, but a field for numbers and a place for files',
  tagged(false),
  async ({ page }) => {
    await noteListening(page);
    for (const [i, address] of [...SCRIPTS, 'present/'].entries()) {
      await page.goto(`${i % 2 ? other : lang}/${address}`);
      await page.waitForLoadState('networkidle');
      const followed = await dragging(page);
      // Choosing files is the alternative to dropping.
      if (address === 'notes/') await expect(page.locator('input[type="file"]')).toHaveCount(1);
      expect(followed, address).toEqual(address === 'notes/' ? ['dragover', 'drop'] : []);
      // Beside every slider is a field for the number.
      const sliders = page.locator('[data-prediction] input[type="range"]');
      await expect(page.locator('input[type="range"]')).toHaveCount(await sliders.count());
      await expect(page.locator('[data-prediction] .field input')).toHaveCount(await sliders.count());
    }
  },
);

for (const [i, address] of [...SCRIPTS, 'present/'].entries())
  test(
    `nothing is done on ${address || 'the reading page'} before the pointer is let go`,
    tagged(hasTurn(i, ['presses', ASKED])),
    async ({ page }) => {
      await page.goto(`${i % 2 ? lang : other}/${address}`);
      await page.waitForLoadState('networkidle');
      expect(await answersToPress(page)).toEqual([]);
    },
  );

test('a pointer that leaves what it pressed has chosen nothing', tagged(false), async ({ page }) => {
  await page.goto(`${lang}/`);
  await page.waitForLoadState('networkidle');
  for (const selector of ['#text .passage a.number', '[data-compare]', '[data-find]']) {
    await page.locator(selector).first().scrollIntoViewIfNeeded();
    const before = page.url();
    const box = (await page.locator(selector).first().boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height + 120, { steps: 4 });
    await page.mouse.up();
    expect(page.url(), selector).toBe(before);
    await expect(
      page.locator('[data-figure][aria-current], .find, .parallel, #arithmetic:checked'),
    ).toHaveCount(0);
  }
});
