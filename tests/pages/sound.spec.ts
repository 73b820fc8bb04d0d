import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { editionFile } from '../../src/export/edition-file.ts';
import { SEAM, TAIL, TICK, type SoundEvent } from '../../src/features/sonification/score.ts';
import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { tagged } from './core.ts';
import { dist, expect, test } from './harness.ts';
import { lateData } from './late-data.ts';
import { RATE, type Measured } from './sound/measure.ts';
import { rendered } from './sound/rendered.ts';

const stated = declaration.figures.filter(isStated);
const said = (status: string) => stated.filter(({ magnitudeStatus }) => magnitudeStatus === status);
const tied = (type: string) => stated.filter(({ relation }) => relation?.type === type);

/** Returns the measurements between two times; there must be some. */
function within(series: number[], from: number, until: number): number[] {
  const found = series.slice(Math.ceil(from * RATE), Math.floor(until * RATE));
  if (!found.length) throw new RangeError(`nothing was measured from ${String(from)} to ${String(until)} s`);
  return found;
}
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const most = (values: number[]) => Math.max(...values);

/** Counts the upward crossings of a level. */
const climbs = (values: number[], level: number) =>
  values.filter((value, i) => value >= level && (values[i - 1] ?? 0) < level).length;

type Tone = Extract<SoundEvent, { kind: 'tone' }>;
const tonesOf = ({ events }: Measured) => events.filter((event): event is Tone => event.kind === 'tone');

/** Returns the tone of the figure that a turn is for. */
const toneOf = (turn: Measured) => tonesOf(turn).at(-1)!;
const SILENT = 1e-4;

test.describe('the sound of', () => {
  // Rendered once for all of them.
  test.describe.configure({ mode: 'default' });
  const turns: Measured[] = [];
  const of = (figures: { id: string }[]) => turns.filter(({ id }) => figures.some((each) => each.id === id));

  test.beforeAll(async ({ browser, site }) => {
    const page = await browser.newPage();
    for (const { id } of declaration.views) {
      await page.goto(`${site}en/figures/${id}/`);
      turns.push(...(await rendered(page, lateData('en').sounds[id] ?? [])));
    }
    await page.close();
  });

  test('every stated figure is there, is not loud, and ends in silence', () => {
    expect(turns.map(({ id }) => id).sort()).toEqual(stated.map(({ id }) => id).sort());
    for (const { id, all, seconds } of turns) {
      expect(most(all), id).toBeGreaterThan(0.02);
      expect(most(all), id).toBeLessThan(0.25);
      expect(most(within(all, seconds + 0.02, seconds + 1)), id).toBeLessThan(SILENT);
    }
  });

  test('an exact number stops short, and is closed', () => {
    const exact = of(said('=')).filter((turn) => tonesOf(turn).length && toneOf(turn).voice === 'whole');
    expect(exact.length).toBeGreaterThan(0);
    for (const turn of exact) {
      const { end } = toneOf(turn);
      const steady = mean(within(turn.all, end - 0.3, end - 0.05));
      expect(mean(within(turn.all, end, end + 0.03))).toBeGreaterThan(steady / 4);
      expect(mean(within(turn.whole, end + 0.02, end + TICK))).toBeLessThan(steady / 10);
      expect(most(within(turn.all, end + TICK, end + 1))).toBeLessThan(SILENT);
    }
  });

  test('"more than" goes on past the number, higher, and is never closed', () => {
    const opened = of(said('>'));
    expect(opened.length).toBeGreaterThan(0);
    for (const turn of opened) {
      const { end } = toneOf(turn);
      const steady = mean(within(turn.all, end - 0.5, end));
      const after = within(turn.all, end, end + TAIL['>'] / 2);
      expect(mean(after)).toBeGreaterThan(steady / 2);
      // No click: never louder than a little above the tone.
      expect(most(after)).toBeLessThan(steady * 1.25);
      expect(mean(within(turn.whole, end + 0.9, end + TAIL['>']))).toBeLessThan(steady / 10);
      expect(mean(within(turn.part, end + 1.4, end + 1.7))).toBeGreaterThan(
        10 * mean(within(turn.part, end - 0.5, end - 0.1)),
      );
    }
  });

  test('"about" wavers around the number, and is as loud before as it is steady', () => {
    const unsure = of(said('~'));
    expect(unsure.length).toBeGreaterThan(0);
    for (const turn of unsure) {
      const { end } = toneOf(turn);
      const before = within(turn.whole, end - 2, end - TAIL['~'] - 0.1);
      expect(most(before) / Math.min(...before)).toBeLessThan(1.01);
      const around = within(turn.all, end - 0.3, end + 0.4);
      const level = mean(around);
      expect(climbs(around, level)).toBeGreaterThanOrEqual(3);
      expect(Math.min(...within(turn.all, end, end + 0.4))).toBeLessThan(most(before) / 10);
      expect(most(within(turn.all, end + 0.1, end + TAIL['~']))).toBeGreaterThan(most(before) / 8);
    }
  });

  test('a part sounds inside its whole, for its share of it', () => {
    const parts = of(tied('part-of'));
    expect(parts.length).toBeGreaterThan(0);
    for (const turn of parts) {
      const [whole, part] = tonesOf(turn) as [Tone, Tone];
      const share = (id: string) => stated.find((figure) => figure.id === id)!;
      const { value, relation } = share(turn.id);
      expect((part.end - part.start) / (whole.end - whole.start)).toBeCloseTo(
        value / share(relation!.of).value,
      );
      const inside = mean(within(turn.part, 0.2, part.end - 0.1));
      expect(mean(within(turn.part, part.end + 0.2, whole.end - 1))).toBeLessThan(inside / 10);
      expect(mean(within(turn.whole, part.end + 0.2, whole.end - 1))).toBeGreaterThan(inside / 2);
    }
  });

  test('what was added goes on past a seam', () => {
    const added = of(tied('adds-to'));
    expect(added.length).toBeGreaterThan(0);
    for (const turn of added) {
      const [first, second] = tonesOf(turn) as [Tone, Tone];
      expect(second.start - first.end).toBeCloseTo(SEAM);
      const middle = first.end + SEAM / 2;
      expect(most(within(turn.all, first.end + 0.02, middle - 0.02))).toBeLessThan(SILENT);
      expect(most(within(turn.all, middle, middle + 0.03))).toBeGreaterThan(0.005);
      const level = (tone: Tone) => mean(within(turn.whole, tone.start + 0.1, tone.end - 0.1));
      expect(level(second)).toBeCloseTo(level(first), 2);
    }
  });

  test('a count over a period is counted out, one by one', () => {
    const next = of(tied('follows'));
    expect(next.length).toBeGreaterThan(0);
    for (const turn of next) {
      const counted = turn.events.filter(({ kind }) => kind === 'pulse').length;
      expect(climbs(turn.short, most(turn.short) / 2)).toBe(counted);
    }
  });
});

/** An event while a page is played, at a time of its clock. */
type Happened = { at: number } & ({ words: string } | { sound: true });

/** Plays a whole view, with accelerated timers. */
async function listened(page: Page, lang: string, view: string): Promise<Happened[]> {
  await page.clock.install();
  await page.goto(`${lang}/figures/${view}/`);
  const place = page.locator('[data-listen]');
  await place.getByRole('button').evaluate(() => {
    const happened: Happened[] = [];
    Object.assign(window, { happened });
    const status = document.querySelector('#said')!;
    new MutationObserver(() => {
      const words = status.textContent;
      if (words) happened.push({ at: Date.now(), words });
    }).observe(status, { childList: true });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      const last = happened.at(-1);
      if (last && 'words' in last) happened.push({ at: Date.now(), sound: true });
      start.call(this, when);
    };
  });
  await place.getByRole('button').click();
  await expect(place).toHaveAttribute('data-playing');
  await page.clock.runFor(200_000);
  await expect(place).not.toHaveAttribute('data-playing');
  return page.evaluate(() => (window as unknown as { happened: Happened[] }).happened);
}

const inOnePiece = (words: string) => words.replace(/(\d)\u202f(?=\d{3})/g, '$1');

test.describe('listening', () => {
  const apart = declaration.views.find(({ panels }) => panels.length > 1)!;

  for (const lang of declaration.languages)
    for (const { id } of declaration.views)
      test(
        `to ${id} in ${lang}, one is told each figure in words before it sounds, and nothing into the sound`,
        tagged(id === apart.id && lang === declaration.about.originalLanguage),
        async ({ page }) => {
          const happened = await listened(page, lang, id);
          const expected = (lateData(lang).sounds[id] ?? []).flatMap(({ figures, apart: between }) => [
            ...(between ? [between] : []),
            ...figures.flatMap(({ words }) => [words, null]),
          ]);
          expect(happened.map((each) => ('words' in each ? each.words : null))).toEqual(
            expected.map((words) => words && inOnePiece(words)),
          );
          for (const [i, { at }] of happened.entries()) {
            const last = happened[i - 1];
            if (!last) continue;
            // Words stay for at least a second per 16 characters, and no sound takes less than a second.
            const time = 'words' in last ? (last.words.length / 16) * 1000 : 1000;
            expect(at - last.at).toBeGreaterThan(time);
          }
        },
      );

  test('loads no code before it is asked for, and then really sounds', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(() => {
      const Real = AudioContext;
      window.AudioContext = class extends Real {
        readonly tap: AnalyserNode = new AnalyserNode(this);
        constructor() {
          super();
          this.tap.connect(super.destination);
          Object.assign(window, { tap: this.tap });
        }
        override get destination(): AudioDestinationNode {
          return this.tap as AudioNode as AudioDestinationNode;
        }
      };
    });
    await page.goto(`en/figures/${apart.id}/`);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('player'))).toEqual([]);
    const place = page.locator('[data-listen]');
    await place.getByRole('button').first().click();
    await expect(place.locator('[data-words]')).not.toBeEmpty();
    await place.getByRole('button', { name: 'Skip ahead' }).click();
    const loudest = () =>
      page.evaluate(() => {
        const samples = new Float32Array(1024);
        (window as unknown as { tap: AnalyserNode }).tap.getFloatTimeDomainData(samples);
        return Math.max(...samples);
      });
    await expect.poll(loudest).toBeGreaterThan(0.02);
    await page.keyboard.press('Escape');
    await expect.poll(loudest).toBeLessThan(SILENT);
  });

  test(
    'is one sound at a time; Escape stops it, and leaves the choice as it is',
    tagged(false),
    async ({ page }) => {
      await page.goto('en/');
      // A passage with two views: both are on the stage.
      const scene = page.locator('.scene:has(.chart ~ .chart)').first();
      const figure = (await scene.locator('tr[data-figure]').first().getAttribute('data-figure'))!;
      await page.goto(`en/?figure=${figure}`);
      const [first, second] = [0, 1].map((i) => scene.locator('[data-listen]').nth(i));
      await first!.getByRole('button', { name: /^Listen / }).click();
      await expect(first!.locator('[data-words]')).not.toBeEmpty();
      await second!.getByRole('button', { name: /^Listen / }).press('Enter');
      await expect(second!.getByRole('button', { name: /^Stop / })).toBeFocused();
      await expect(first!.locator('[data-words]')).toBeEmpty();
      await expect(page.locator('#said')).not.toBeEmpty();
      await page.keyboard.press('Escape');
      await expect(second!.locator('[data-words]')).toBeEmpty();
      await expect(page.locator('#said')).toBeEmpty();
      await expect(second!.getByRole('button')).toHaveCount(1);
      await expect(second!.getByRole('button', { name: /^Listen / })).toBeFocused();
      expect(page.url()).toContain(`figure=${figure}`);
    },
  );

  test('goes on when it is told to, and leaves the reader somewhere at its end', async ({ page }) => {
    const { id } = declaration.views.find(({ panels }) => panels.length === 1)!;
    await page.goto(`en/figures/${id}/`);
    const place = page.locator('[data-listen]');
    await place.getByRole('button').first().press('Enter');
    const skip = place.getByRole('button', { name: 'Skip ahead' });
    await expect(skip).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('[data-listen]').analyze();
    expect(violations).toEqual([]);
    const figures = (lateData('en').sounds[id] ?? []).flatMap((panel) => panel.figures).length;
    await skip.focus();
    for (let i = 0; i < 2 * figures; i++) await page.keyboard.press('Enter');
    await expect(place).not.toHaveAttribute('data-playing');
    await expect(place.getByRole('button', { name: /^Listen / })).toBeFocused();
  });

  test('works in the edition in one file', tagged(false), async ({ page }) => {
    await page.goto(pathToFileURL(join(dist, editionFile(declaration.about.id, 'en'))).href);
    const place = page.locator('[data-listen]').first();
    await place.getByRole('button', { name: /^Listen / }).click();
    await expect(place.locator('[data-words]')).not.toBeEmpty();
    await place.getByRole('button', { name: /^Stop / }).click();
    await expect(place.locator('[data-words]')).toBeEmpty();
  });

  test('is not offered where there is no sound, on paper, or without a script', async ({
    page,
    browser,
    site,
  }) => {
    await page.goto(`en/figures/${apart.id}/`);
    await expect(page.locator('[data-listen]')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-listen]')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'));
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-alive');
    await expect(page.locator('[data-listen]')).toBeHidden();
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.goto(`${site}en/figures/${apart.id}/`);
    await expect(still.locator('[data-listen]')).toBeHidden();
    await still.close();
  });

  test.describe('whose code does not come', () => {
    test.use({ expectedConsole: [/404/] });

    test('says so', async ({ page }) => {
      await page.goto(`en/figures/${apart.id}/`);
      await page.route('**/assets/player-*.js', (route) => route.fulfill({ status: 404, body: '' }));
      await page.locator('[data-listen] button').first().click();
      await expect(page.locator('[data-listen] [data-words]')).toHaveText('The sound could not be loaded.');
      await expect(page.locator('#said')).toHaveText('The sound could not be loaded.');
    });
  });
});
