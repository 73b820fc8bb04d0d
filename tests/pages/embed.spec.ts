import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page, Request } from '@playwright/test';
import type { View } from '../../src/model/schema.ts';
import { frameHeight } from '../../tools/vite-plugin-site/frame-height.ts';
import { declaration } from '../declaration.ts';
import { versions } from '../frozen-versions.ts';
import { hasTurn, tagged } from './core.ts';
import { dist } from './harness.ts';
import { expect, test } from './host.ts';

const { languages, views } = declaration;

/** Every embedded figure there is. */
const embeds = languages.flatMap((lang) =>
  views.map((view) => ({ lang, view, path: `${lang}/embed/${view.id}/`, figures: figuresOf(view) })),
);
const THEMES = ['light', 'dark'] as const;
const WAYS = ['pointer', 'keyboard'];
const PLACES = ['.drawing', '.words'];
const embedsIn = (tag: string) => embeds.filter(({ lang }) => lang === tag);
/** One of them, for tests in which they do not differ. */
const oneOf = embeds.find(({ view }) => view.id === 'networks')!;
const one = oneOf.path;

function figuresOf({ panels }: View): string[] {
  return panels.flatMap(({ figures }) => figures);
}

const marks = (page: Page, figure: string) => page.locator(`.drawing a[data-figure="${figure}"]`);
/** Locates the keyboard’s counterpart of the marks. */
const part = (page: Page, figure: string) => page.locator(`a[data-states="${figure}"]`);
const words = (page: Page, figure: string) => page.locator(`.words li:has(a[data-figure="${figure}"])`);
const row = (page: Page, figure: string) => page.locator(`tr[data-figure="${figure}"]`);
const current = (page: Page) => page.locator('[aria-current]');

const backgroundOf = (page: Page) =>
  page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);

/** True if a colour "rgb(1, 2, 3)" is closer to black than to white. */
const isDark = (colour: string) => colour.match(/\d+/g)!.reduce((sum, part) => sum + Number(part), 0) < 384;

/** Collects all requests of the pages from now on. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.context().on('request', (request) => requests.push(request));
  return requests;
}

/** Returns the requested addresses without fonts: a figure is complete without them. */
const askedFor = (requests: Request[]) =>
  requests.filter((each) => each.resourceType() !== 'font').map((each) => each.url());

/** Collects all console messages of the pages from now on, of any level. */
function messagesOf(page: Page): string[] {
  const messages: string[] = [];
  page.context().on('console', (message) => messages.push(message.text()));
  return messages;
}

/** Clicks the marks of a figure near their foot, because the middle of a whole may be in its part. */
async function clickMarks(page: Page, figure: string): Promise<void> {
  const reach = marks(page, figure).locator('.reach').first();
  await reach.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await reach.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height - 3);
}

test.describe('alone and without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const tag of languages)
    test(
      `in ${tag} chart, words, table and the way back are there, each figure in one file`,
      tagged(hasTurn(0, [tag, languages])),
      async ({ page, site }) => {
        const requests = requestsOf(page);
        for (const { lang, view, path, figures } of embedsIn(tag)) {
          await page.goto(path);
          await expect(page.locator('h1')).toHaveText(view.title[lang]!);
          for (const figure of figures) {
            await expect(marks(page, figure)).toBeVisible();
            await expect(words(page, figure)).toBeVisible();
            await expect(row(page, figure)).toBeHidden();
          }
          await page.locator('summary').click();
          for (const figure of figures) await expect(row(page, figure)).toBeVisible();
          const back = page.locator('figcaption a');
          await expect(back).toBeVisible();
          expect(await back.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
            `${site}${lang}/figures/${view.id}/`,
          );
        }
        await expect(page.locator('base')).toHaveAttribute('target', '_blank');
        expect(askedFor(requests)).toEqual(embedsIn(tag).map(({ path }) => site + path));
      },
    );
});

test.describe('an option in the address', () => {
  let messages: string[];

  test.beforeEach(({ page }) => {
    messages = messagesOf(page);
  });

  test.afterEach(() => {
    expect(messages).toEqual([]);
  });

  for (const colorScheme of THEMES)
    test(
      `theme: light, dark, or what the reader has, with a reader in the ${colorScheme}`,
      tagged(hasTurn(1, [colorScheme, THEMES])),
      async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        for (const [query, scheme, dark] of [
          ['', 'light dark', colorScheme === 'dark'],
          ['?theme=auto', 'light dark', colorScheme === 'dark'],
          ['?theme=light', 'light', false],
          ['?theme=dark', 'dark', true],
        ] as const) {
          await page.goto(one + query);
          await expect(page.locator('html')).toHaveCSS('color-scheme', scheme);
          expect(isDark(await backgroundOf(page))).toBe(dark);
        }
      },
    );

  test('title=0 hides the heading, and only that', tagged(false), async ({ page }) => {
    for (const { path } of embeds) {
      await page.goto(`${path}?title=0`);
      await expect(page.locator('h1')).toBeHidden();
      await expect(page.locator('.drawing svg').first()).toBeVisible();
    }
  });

  test('quote=0 hides the words until their marks are chosen', async ({ page }) => {
    for (const { path, figures } of embeds) {
      await page.goto(`${path}?quote=0`);
      await expect(page.locator('.words')).toBeHidden();
      const [chosen = '', ...others] = figures;
      await clickMarks(page, chosen);
      await expect(words(page, chosen)).toBeVisible();
      for (const other of others) await expect(words(page, other)).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(page.locator('.words')).toBeHidden();
    }
  });

  test('table=1 opens the table', tagged(false), async ({ page }) => {
    for (const { path, figures } of embeds) {
      await page.goto(`${path}?table=1`);
      for (const figure of figures) await expect(row(page, figure)).toBeVisible();
    }
  });

  test('static=1 leaves no link in the chart and nothing to operate', async ({ page }) => {
    for (const { path, figures } of embeds) {
      await page.goto(`${path}?static=1&table=1`);
      await expect(row(page, figures[0]!)).toBeVisible();
      await expect(page.locator(':is(.drawing, .words) [href]')).toHaveCount(0);
      await expect(page.locator(':is(summary, input, button, select):visible')).toHaveCount(0);
      await clickMarks(page, figures[0]!);
      await expect(current(page)).toHaveCount(0);
      await page.keyboard.press('Tab');
      await expect(page.locator('figcaption a')).toBeFocused();
    }
  });

  test('transparent=1 lets the page behind show', tagged(false), async ({ page, site, host }) => {
    await page.goto(`${one}?transparent=1`);
    expect(await backgroundOf(page)).toBe('rgba(0, 0, 0, 0)');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await page.goto(one);
    expect(await backgroundOf(page)).not.toBe('rgba(0, 0, 0, 0)');
    /** Returns the corner of a frame over a background. */
    const corner = async (query: string, behind: string) => {
      const frame = `<iframe src="${site}${one}${query}" width="400" height="900">`;
      await page.goto(host.page('/', `<!doctype html><body style="background: ${behind}">${frame}`));
      await expect(page.frameLocator('iframe').locator('figcaption')).toBeVisible();
      return page.screenshot({ clip: { x: 14, y: 14, width: 4, height: 4 } });
    };
    expect(await corner('', '#0f0')).toEqual(await corner('', '#00f'));
    expect(await corner('?transparent=1', '#0f0')).not.toEqual(await corner('?transparent=1', '#00f'));
  });

  test('arithmetic=1 shows what we compute', async ({ page }) => {
    // The list of parts is for screen readers, and invisible.
    const ours = page.locator('.ours:not(.parts *)');
    const visible = ours.filter({ visible: true });
    for (const { path } of embeds) {
      await page.goto(`${path}?table=1&arithmetic=1`);
      const length = await ours.count();
      expect(await page.locator('#arithmetic').count()).toBe(Math.min(length, 1));
      await expect(visible).toHaveCount(length);
    }
    await page.goto(`${one}?table=1&arithmetic=1`);
    await expect(page.locator('.drawing .ours').first()).toBeVisible();
    await page.locator('#arithmetic').click();
    await expect(visible).toHaveCount(0);
    await page.goto(`${one}?table=1`);
    await expect(visible).toHaveCount(0);
  });

  test('accent=c05 changes the colour of the marks', async ({ page }) => {
    /** Returns the colours of the marks in the page. */
    const colours = async () => {
      const filled = page.locator('.drawing [fill="var(--hue)"]');
      const stroked = page.locator('.drawing [stroke="var(--hue)"]');
      return new Set([
        ...(await filled.evaluateAll((all) => all.map((each) => getComputedStyle(each).fill))),
        ...(await stroked.evaluateAll((all) => all.map((each) => getComputedStyle(each).stroke))),
      ]);
    };
    const accent = new Set(['rgb(204, 0, 85)']);
    await page.goto(one);
    expect(await colours()).not.toEqual(accent);
    for (const { path } of embeds) {
      await page.goto(`${path}?accent=c05`);
      expect(await colours()).toEqual(accent);
    }
  });
});

test.describe('what is no option', () => {
  test.use({ expectedConsole: [/embed: .*; ignored/] });

  test('is ignored, is named in one warning each, and comes into no markup', async ({ page }) => {
    const messages = messagesOf(page);
    const bad = {
      theme: 'purple',
      accent: 'red;}',
      title: 'no',
      foo: '<img src=x onerror=alert(1)>',
      '<img src=y onerror=alert(1)>': '',
    };
    await page.goto(one);
    const markup = await page.locator('html').evaluate((html) => html.outerHTML);
    await page.goto(`${one}?${String(new URLSearchParams(bad))}`);
    expect(messages).toHaveLength(5);
    Object.entries(bad).forEach(([name, value], i) => expect(messages[i]).toContain(`${name}=${value}: `));
    expect(await page.locator('html').evaluate((html) => html.outerHTML)).toBe(markup);
  });
});

for (const lang of languages)
  for (const by of WAYS)
    test(
      `in ${lang} marks are chosen and let go, by ${by}, and nothing is kept or sent`,
      tagged([0, 3].some((turn) => hasTurn(turn, [lang, languages], [by, WAYS]))),
      async ({ page, context, site }) => {
        const requests = requestsOf(page);
        for (const { path, figures } of embedsIn(lang)) {
          await page.goto(path);
          for (const figure of figures) {
            if (by === 'pointer') await clickMarks(page, figure);
            else {
              await expect(async () => {
                await page.keyboard.press('Tab');
                await expect(part(page, figure)).toBeFocused({ timeout: 1 });
              }).toPass({ intervals: [1], timeout: 5000 });
              await page.keyboard.press('Enter');
            }
            for (const place of [
              marks(page, figure),
              part(page, figure),
              words(page, figure).locator('a'),
              row(page, figure),
            ])
              await expect(place).toHaveAttribute('aria-current', 'true');
            await expect(current(page)).toHaveCount(4);
            if (figure === figures.at(-1)) break;
            await page.keyboard.press('Escape');
            await expect(current(page)).toHaveCount(0);
          }
          await page.locator('summary').click();
          expect(page.url()).toBe(site + path);
        }
        expect(context.pages()).toHaveLength(1);
        const kept = await page.evaluate(async () => [
          ...Object.keys(localStorage),
          ...Object.keys(sessionStorage),
          ...(await indexedDB.databases()).map(({ name }) => name),
          ...(await caches.keys()),
          document.cookie,
        ]);
        expect([...kept, ...(await context.cookies())]).toEqual(['']);
        expect(askedFor(requests)).toEqual(embedsIn(lang).map(({ path }) => site + path));
      },
    );

for (const place of PLACES)
  for (const by of WAYS)
    test(
      `what is chosen in ${place} leads to the text in a page of its own, by ${by}`,
      tagged(hasTurn(3, [place, PLACES], [by, WAYS])),
      async ({ page, context, site }) => {
        const figure = oneOf.figures.at(-1)!;
        await page.goto(one);
        const link = page.locator(`${place} a[data-figure="${figure}"]`);
        const press = () => (by === 'pointer' ? link.click() : link.press('Enter'));
        await press();
        await expect(link).toHaveAttribute('aria-current', 'true');
        const [opened] = await Promise.all([context.waitForEvent('page', { timeout: 3000 }), press()]);
        await expect(opened).toHaveURL(`${site}${oneOf.lang}/?figure=${figure}`);
        expect(page.url()).toBe(site + one);
        expect(context.pages()).toHaveLength(2);
      },
    );

/** Builds a host page, with our script or without it. */
const hostPage = (body: string, script = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Host</title>` +
  `${script && `<script defer src="${script}declaration-figure.js"></script>`}<body>${body}`;

/** Builds the element with a link and a picture between its tags. */
const element = (lang: string, { id, title, summary }: View, site: string) =>
  `<declaration-figure view="${id}" lang="${lang}"><a href="${site}${lang}/figures/${id}/">` +
  `<img src="${site}images/${lang}/${id}.png" alt="${summary[lang]!}" width="400">${title[lang]!}</a></declaration-figure>`;

/** Returns the height of a frame within its borders. */
const heightOf = (frame: Locator) => frame.evaluate((each) => each.clientHeight);

/** Waits until a frame is as high as its content, without overflow. */
async function fit(frame: Locator): Promise<number> {
  let height = 0;
  await expect(async () => {
    const inner = await frame
      .contentFrame()
      .locator('html:has(figure)')
      .evaluate(async (html) => {
        await document.fonts.ready;
        const { height } = html.getBoundingClientRect();
        const beyond = html.scrollHeight > html.clientHeight || html.scrollWidth > html.clientWidth;
        return { height, beyond };
      });
    height = await heightOf(frame);
    expect(inner.height).toBeGreaterThan(200);
    expect(Math.abs(height - inner.height)).toBeLessThanOrEqual(2);
    expect(inner.beyond).toBe(false);
  }).toPass({ intervals: [30], timeout: 5000 });
  return height;
}

/** Opens and closes the table in a frame, and expects it to grow and shrink. */
async function expectFollowed(frame: Locator): Promise<void> {
  const before = await fit(frame);
  const summary = frame.contentFrame().locator('summary');
  await summary.click();
  await expect.poll(() => fit(frame)).toBeGreaterThan(before + 50);
  await summary.click();
  await expect.poll(() => fit(frame)).toBe(before);
}

for (const tag of languages)
  test(
    `in ${tag} a frame that cannot follow is high enough by the estimate of the build, from phone to page`,
    tagged(hasTurn(1, [tag, languages])),
    async ({ page }) => {
      for (const { path } of embedsIn(tag)) {
        const { height, fullHeight } = frameHeight(readFileSync(join(dist, path, 'index.html'), 'utf8'));
        for (const [query, estimated] of [
          ['', height],
          ['?table=1&arithmetic=1', fullHeight],
        ] as const) {
          await page.goto(path + query);
          await page.evaluate(() => document.fonts.ready);
          const needed: number[] = [];
          for (const width of [320, 480, 640, 1000]) {
            await page.setViewportSize({ width, height: 900 });
            needed.push(await page.locator('html').evaluate((html) => html.getBoundingClientRect().height));
          }
          expect(Math.max(...needed), path + query).toBeLessThanOrEqual(estimated);
          expect(estimated, path + query).toBeLessThan(Math.max(...needed) * 1.35);
        }
      }
    },
  );

test.describe('in a page of somebody else', () => {
  test.use({ viewport: { width: 1000, height: 900 } });

  for (const lang of languages)
    test(
      `every figure in ${lang} is as high as what it shows, whatever happens to that`,
      tagged(hasTurn(1, [lang, languages])),
      async ({ page, site, host }) => {
        // Frames far out of view have no layout.
        await page.setViewportSize({ width: 1000, height: 8000 });
        const body = views.map((view) => element(lang, view, site)).join('\n');
        await page.goto(host.page('/article/', hostPage(body, site, lang)));
        const frames = await page.locator('declaration-figure iframe').all();
        expect(frames).toHaveLength(views.length);
        for (const [i, { id, title }] of views.entries()) {
          await expect(frames[i]!).toHaveAttribute('src', `${site}${lang}/embed/${id}/`);
          await expect(frames[i]!).toHaveAttribute('title', title[lang]!);
          await expectFollowed(frames[i]!);
        }
        const heights = await Promise.all(frames.map(fit));
        await page.setViewportSize({ width: 360, height: 8000 });
        for (const [i, frame] of frames.entries()) await expect.poll(() => fit(frame)).not.toBe(heights[i]);
        await page.setViewportSize({ width: 1000, height: 8000 });
        for (const [i, frame] of frames.entries()) await expect.poll(() => fit(frame)).toBe(heights[i]);
      },
    );

  test('the element is known by name, and its options reach the figure', async ({ page, site, host }) => {
    const body =
      '<declaration-figure view="networks" lang="en" label="Two counts" heading="0" theme="dark" quote="0" ' +
      'table static transparent arithmetic accent="#c05"></declaration-figure>';
    const messages = messagesOf(page);
    await page.goto(host.page('/', hostPage(body, site)));
    const frame = page.locator('iframe');
    await expect(frame).toHaveAttribute('title', 'Two counts');
    const query =
      'theme=dark&title=0&quote=0&table=1&static=1&transparent=1&arithmetic=1&accent=' +
      encodeURIComponent('#c05');
    await expect(frame).toHaveAttribute('src', `${site}en/embed/networks/?${query}`);
    await fit(frame);
    expect(messages).toEqual([]);
  });

  test('the frame has a name, of words or of a picture, even where the script comes first', async ({
    page,
    site,
    host,
  }) => {
    const [words, picture] = ['<a href="/">Words</a>', '<img src="data:," alt="Picture">'];
    const elements = [words, picture].map(
      (inside) => `<declaration-figure view="networks" lang="en">${inside}</declaration-figure>`,
    );
    const script = `<script src="${site}declaration-figure.js"></script>`;
    await page.goto(host.page('/', hostPage(script + elements.join(''))));
    const titles = () =>
      page.locator('iframe').evaluateAll((all) => all.map((each) => each.getAttribute('title')));
    await expect.poll(titles).toEqual(['Words', 'Picture']);
  });

  test.describe('with attributes that cannot be', () => {
    test.use({ expectedConsole: [/declaration-figure: (view|lang)="[^"]*": expected/] });

    test('the element is what stands between its tags', async ({ page, site, host }) => {
      const messages = messagesOf(page);
      const body =
        '<declaration-figure view="../x" lang="en"><a href="/">One</a></declaration-figure>' +
        '<declaration-figure view="networks"><a href="/">Two</a></declaration-figure>';
      await page.goto(host.page('/', hostPage(body, site)));
      await expect.poll(() => messages.length).toBe(2);
      await expect(page.locator('iframe')).toHaveCount(0);
      for (const name of ['One', 'Two']) await expect(page.getByRole('link', { name })).toBeVisible();
    });
  });

  const plain = (site: string, more = '') =>
    `<iframe src="${site}${one}" width="600" height="150" ${more}></iframe>`;

  test('a frame without the element follows too', tagged(false), async ({ page, site, host }) => {
    await page.goto(host.page('/', hostPage(plain(site), site)));
    await expectFollowed(page.locator('iframe'));
  });

  /** Does what open-iframe-resizer 2.1.0 does for a frame of another site: it asks until it is answered. */
  const LIBRARY = `<script>
    setTimeout(() => {
      const frame = document.querySelector('iframe');
      let timer;
      addEventListener('message', ({ source, data }) => {
        if (frame.contentWindow !== source || data?.type !== 'iframe-resized' || !data.height) return;
        clearTimeout(timer);
        frame.style.height = data.height + 'px';
      });
      const ask = () => {
        frame.contentWindow.postMessage({ type: 'iframe-child-init' }, '*');
        timer = setTimeout(ask, 100);
      };
      ask();
    }, LATE);
  </script>`;

  test('so does one in a page that uses open-iframe-resizer', async ({ page, site, host }) => {
    // Asked long after it has told its height to nobody, it answers.
    for (const late of ['0', '1000']) {
      await page.goto(host.page(`/${late}`, hostPage(plain(site) + LIBRARY.replace('LATE', late))));
      await expectFollowed(page.locator('iframe'));
    }
  });

  for (const [i, version] of versions.entries())
    test(
      `so do the copy ${version} with the script of today, and a figure of today with its script`,
      tagged(i === 0),
      async ({ page, site, host }) => {
        const then = `${site}v/${version}/`;
        await page.goto(host.page('/then', hostPage(plain(then), site)));
        await expectFollowed(page.locator('iframe'));
        await page.goto(host.page('/now', hostPage(plain(site), then)));
        await expectFollowed(page.locator('iframe'));
      },
    );

  test('so does one whose borders the page counts in', tagged(false), async ({ page, site, host }) => {
    const style = '<style>* { box-sizing: border-box }</style>';
    await page.goto(host.page('/', hostPage(style + plain(site), site)));
    await expectFollowed(page.locator('iframe'));
  });

  test('so does one that is folded away at first', tagged(false), async ({ page, site, host }) => {
    const body = `<details><summary>More</summary>${plain(site)}</details>`;
    await page.goto(host.page('/', hostPage(body, site)));
    await page.waitForLoadState('networkidle');
    await page.locator('summary').click();
    await expectFollowed(page.locator('iframe'));
    await page.locator('summary').click();
    await page.locator('summary').click();
    await expectFollowed(page.locator('iframe'));
  });

  const BODIES = [
    ['a frame', plain],
    ['an element', (site: string) => element('en', views[0]!, site)],
  ] as const;

  for (const each of BODIES) {
    const [kind, body] = each;
    test(
      `so does ${kind} in a panel that is shown later`,
      tagged(hasTurn(1, [each, BODIES])),
      async ({ page, site, host }) => {
        const panel = `<div id="panel" style="display: none">${body(site)}</div>`;
        await page.goto(host.page('/', hostPage(panel, site)));
        await page.waitForLoadState('networkidle');
        // Time for the first requests to the frame to stay unanswered.
        await page.waitForTimeout(300);
        await page.locator('#panel').evaluate((panel) => (panel.style.display = 'block'));
        await expectFollowed(page.locator('iframe'));
      },
    );
  }

  test('so does one in a sandbox, which asks for no font and complains of nothing', async ({
    page,
    site,
    host,
  }) => {
    const [requests, messages] = [requestsOf(page), messagesOf(page)];
    const address = host.page('/', hostPage(plain(site, 'sandbox="allow-scripts"'), site));
    await page.goto(address);
    const frame = page.locator('iframe');
    await expectFollowed(frame);
    expect(
      await frame
        .contentFrame()
        .locator('html')
        .evaluate(() => origin),
    ).toBe('null');
    await frame.contentFrame().locator('.drawing a[data-figure]').first().click();
    await expect(frame.contentFrame().locator('[aria-current]')).toHaveCount(4);
    await page.waitForLoadState('networkidle');
    expect(requests.map((each) => each.url())).toEqual([address, `${site}declaration-figure.js`, site + one]);
    expect(messages).toEqual([]);
  });

  test(
    'without our script a frame keeps its height and scrolls',
    tagged(false),
    async ({ page, site, host }) => {
      await page.goto(host.page('/', hostPage(plain(site))));
      const frame = page.locator('iframe');
      const end = frame.contentFrame().locator('figcaption a');
      await expect(end).toBeAttached();
      await expect(end).not.toBeInViewport();
      await frame.hover();
      await expect(async () => {
        await page.mouse.wheel(0, 400);
        await expect(end).toBeInViewport({ timeout: 100 });
      }).toPass({ timeout: 5000 });
      expect(await heightOf(frame)).toBe(150);
    },
  );

  test('messages that are not from the frame, or not of a height, change nothing', async ({
    page,
    site,
    host,
  }) => {
    const other = host.page('/other/', '<!doctype html><title>Other</title>');
    const body = `${plain(site)}${plain(site)}<iframe src="${other}"></iframe>`;
    await page.goto(host.page('/', hostPage(body, site)));
    const [frame, sibling, stranger] = (await page.locator('iframe').all()) as [Locator, Locator, Locator];
    const height = await fit(frame);
    await fit(sibling);
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data === 'last') document.documentElement.dataset['last'] = '';
      });
    });
    const said = (data: unknown) => ({ type: 'iframe-resized', width: 600, height: data });
    /** Sends messages to the page, from the page in a frame or from itself. */
    const send = (from: Locator, ...messages: unknown[]) =>
      from.evaluate((_, messages) => messages.forEach((each) => parent.postMessage(each, '*')), messages);
    const inside = (each: Locator) => each.contentFrame().locator('html');
    /** Waits until the page has received all messages, and had time to act on them. */
    const expectUnmoved = async () => {
      await expect(page.locator('html')).toHaveAttribute('data-last', '');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      expect(await heightOf(frame)).toBe(height);
      await page.locator('html').evaluate((html) => delete html.dataset['last']);
    };
    // From the right frame: invalid heights.
    const bad = ['9999px', '9999', 1e9, -1, 0, Infinity, NaN, null, {}, [9999], true].map(said);
    const others = [null, 'iframe-resized', '[iFrameSizer]iframe:9999:600:resizeObserver'];
    await send(inside(frame), ...bad, ...others, 'last');
    await expectUnmoved();
    // From other windows: valid heights.
    for (const from of [inside(stranger), page.locator('html'), inside(sibling)]) {
      await send(from, said(777), 'last');
      await expectUnmoved();
    }
    expect(await heightOf(sibling)).toBe(777);
  });

  test(
    'the element shows what its attributes ask for, whenever they change, and goes without a trace',
    tagged(false),
    async ({ page, site, host }) => {
      await page.addInitScript(() => {
        if (self !== top) return;
        const { addEventListener: add, removeEventListener: remove } = window;
        const listeners = new Set<unknown>();
        Object.assign(window, {
          listeners,
          addEventListener: (...args: Parameters<typeof add>) => {
            if (args[0] === 'message') listeners.add(args[1]);
            add.apply(window, args);
          },
          removeEventListener: (...args: Parameters<typeof remove>) => {
            listeners.delete(args[1]);
            remove.apply(window, args);
          },
        });
      });
      const listeners = () =>
        page.evaluate(() => (window as unknown as { listeners: Set<unknown> }).listeners.size);
      await page.goto(host.page('/', hostPage(element('en', views[0]!, site), site)));
      const figure = page.locator('declaration-figure');
      const frame = figure.locator('iframe');
      const set = (attributes: Record<string, string>) =>
        figure.evaluate((each, attributes) => {
          for (const [name, value] of Object.entries(attributes)) each.setAttribute(name, value);
        }, attributes);
      await fit(frame);
      for (const [attributes, path] of [
        [{ theme: 'dark' }, `en/embed/${views[0]!.id}/?theme=dark`],
        [{ lang: 'fr' }, `fr/embed/${views[0]!.id}/?theme=dark`],
        [{ view: views[1]!.id }, `fr/embed/${views[1]!.id}/?theme=dark`],
        [{ view: views[2]!.id, lang: 'en', theme: 'light' }, `en/embed/${views[2]!.id}/?theme=light`],
      ] as const) {
        await set(attributes);
        await expect(frame).toHaveCount(1);
        await expect(frame).toHaveAttribute('src', site + path);
        await expectFollowed(frame);
        expect(await listeners()).toBe(1);
      }
      await figure.evaluate((each) => {
        const { parentElement } = each;
        each.remove();
        parentElement!.append(each);
      });
      await expectFollowed(frame);
      await figure.evaluate((each) => each.remove());
      expect(await listeners()).toBe(0);
      await page.setViewportSize({ width: 360, height: 900 });
      await page.waitForTimeout(200);
    },
  );

  /** Expects the link and the picture between the tags to be visible. */
  async function expectFallback(page: Page): Promise<void> {
    await expect(page.locator('iframe:visible')).toHaveCount(0);
    for (const view of views) {
      const link = page.getByRole('link', { name: view.title['fr']! });
      await expect(link).toBeVisible();
      const picture = link.getByRole('img', { name: view.summary['fr']! });
      await expect(picture).toBeVisible();
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(0);
    }
  }

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the element is what stands between its tags', async ({ page, site, host }) => {
      const body = views.map((view) => element('fr', view, site)).join('\n');
      await page.goto(host.page('/', hostPage(body, site, 'fr')));
      await expectFallback(page);
    });
  });

  const POLICIES = [
    [
      'common',
      (site: string) => `default-src 'self'; img-src ${site}; frame-src ${site}; script-src 'self' ${site}`,
    ],
    [
      'strict',
      (site: string) =>
        `default-src 'none'; img-src ${site}; script-src ${site}; frame-src ${site}; style-src 'self'; ` +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    ],
  ] as const;

  for (const each of POLICIES) {
    const [kind, policy] = each;
    test(
      `the element works under a ${kind} policy that allows it`,
      tagged(hasTurn(1, [each, POLICIES])),
      async ({ page, site, host }) => {
        const messages = messagesOf(page);
        const { origin } = new URL(site);
        const headers = { 'content-security-policy': policy(origin) };
        await page.goto(host.page('/', hostPage(element('fr', views[0]!, site), site), headers));
        await expectFollowed(page.locator('iframe'));
        expect(messages).toEqual([]);
      },
    );
  }

  test.describe('under a policy that allows no frame of ours', () => {
    test.use({ expectedConsole: [/Framing .* violates the following Content Security Policy/] });

    test('the element is what stands between its tags', async ({ page, site, host }) => {
      const { origin } = new URL(site);
      const headers = {
        'content-security-policy': `default-src 'self'; img-src ${origin}; script-src ${origin}`,
      };
      const body = views.map((view) => element('fr', view, site)).join('\n');
      await page.goto(host.page('/', hostPage(body, site, 'fr'), headers));
      await expectFallback(page);
    });
  });

  test.describe('under a policy that allows no script of ours', () => {
    test.use({ expectedConsole: [/declaration-figure\.js.*Content Security Policy/] });

    test('the element is what stands between its tags', async ({ page, site, host }) => {
      const headers = { 'content-security-policy': `default-src 'self'; img-src ${new URL(site).origin}` };
      const body = views.map((view) => element('fr', view, site)).join('\n');
      await page.goto(host.page('/', hostPage(body, site, 'fr'), headers));
      await expectFallback(page);
    });
  });
});
