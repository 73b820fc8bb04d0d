import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { editionFile } from '../../src/export/edition-file.ts';
import { writeJsonld } from '../../src/features/notes/jsonld.ts';
import { plain, type Note } from '../../src/features/notes/note.ts';
import { quoteSelector } from '../../src/features/notes/quote-selector.ts';
import { LARGEST } from '../../src/features/notes/read-notes.ts';
import { declaration } from '../declaration.ts';
import { ADDRESSES, deepList, INVISIBLE, MARKUP, NAMES, NUMBERS, POLLUTION, TEXTS } from '../fuzz/attacks.ts';
import { tagged } from './core.ts';
import { dist } from './harness.ts';
import { expect, test } from './host.ts';

/*
 * Puts the corpus of tests/fuzz/ through the real pages. After every test the harness checks that there are
 * no console messages, no policy violations and no requests to other sites.
 */

const { languages, views } = declaration;
const [view] = views;
const lang = languages[1] ?? languages[0]!;
const [segment] = declaration.about.outline.filter(({ kind }) => kind === 'commitment').map(({ id }) => id);

/** One address for each kind of page that reads its address. */
const PAGES = [
  '',
  'explore/',
  'explore/count/',
  `figures/${view!.id}/`,
  'present/',
  'teach/exercises/',
  'notes/',
  'share/',
];
const PARAMETERS = ['figure', 'compare', 'arithmetic', 'find', 'presenter'];

/** Expects no trace of an attack: a value, an element, a dialog, a property of all objects. */
async function expectUntouched(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    owned: 'owned' in window || 'owned' in {},
    elements: document.querySelectorAll(
      '#owned, [onerror], [onload], [srcdoc], [onfocus], base[href*="evil"]',
    ).length,
    addresses: [...document.querySelectorAll('a[href], form[action]')].filter((link) =>
      /^\s*(javascript|data):|evil\.invalid\/?$/i.test(
        link.getAttribute('href') ?? link.getAttribute('action') ?? '',
      ),
    ).length,
  }));
  expect(found).toEqual({ owned: false, elements: 0, addresses: 0 });
}

/** Expects the passages of the page to match the text, to the letter. */
async function expectReadable(page: Page, tag: string): Promise<void> {
  const passages = await page
    .locator('.passage[id]:not(.parallel)')
    .evaluateAll((all) => all.map(({ id, textContent }) => [id, textContent] as const));
  for (const [id, text] of passages) expect(text, id).toBe(declaration.segments[tag]?.[id]);
  await expect(page.locator('h1').first()).toBeVisible();
}

test.beforeEach(({ page }) => {
  page.on('dialog', async (dialog) => {
    // The browser asks before notes are lost; nothing else opens a dialog.
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  });
});

/** Encodes a text for an address, which cannot contain lone surrogates. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

const queryOf = (text: string): string => PARAMETERS.map((name) => `${name}=${encoded(text)}`).join('&');

test.describe('an address', () => {
  test('that holds markup is read as letters: the text, its search and its charts are as ever', async ({
    page,
  }) => {
    for (const text of [MARKUP[1]!, MARKUP[4]!, MARKUP[26]!]) {
      await page.goto(`${lang}/?${queryOf(text)}#${encodeURIComponent(text)}`);
      await expect(page.locator('html')).toHaveAttribute('data-alive');
      await expect(page.locator('[type="search"]')).toHaveValue(text.trim());
      await expectUntouched(page);
      await expectReadable(page, lang);
    }
  });

  test(
    'whose hash is no UTF-8 opens the lesson at its beginning, and keys go on from there',
    tagged(false),
    async ({ page }) => {
      const [first, second] = declaration.lesson.map(({ id }) => id);
      for (const hash of ['%', '%E0%A4%A', '%00']) {
        await page.goto(`${lang}/present/#${hash}`);
        await expect(page.locator('html')).toHaveAttribute('data-alive');
        await expect(page.locator('.step[data-now]')).toHaveAttribute('id', first!);
        await page.keyboard.press('PageDown');
        await expect(page.locator('.step[data-now]')).toHaveAttribute('id', second!);
        await page.goto('about:blank');
      }
    },
  );

  // Every text is tested on two kinds of pages, and every kind of page with a quarter of the texts.
  const short = TEXTS.filter((each) => each.length < 5000);
  for (const [i, path] of PAGES.entries())
    test(`of any kind leaves "${path}" as it is`, tagged(false), async ({ page }) => {
      test.setTimeout(120_000);
      for (const text of short.filter((_, n) => n % 4 === i % 4)) {
        // The text as an address: in the query and in the hash.
        await page.goto(`${lang}/${path}?${queryOf(text)}#${encoded(text)}`);
        await expect(page.locator('html')).toHaveAttribute('data-alive');
        await expectUntouched(page);
      }
      await expectReadable(page, lang);
    });

  test('with letters that no encoding made is read, too', tagged(false), async ({ page }) => {
    test.setTimeout(120_000);
    for (const [i, path] of PAGES.entries())
      for (const raw of ADDRESSES.filter((_, n) => n % 4 === i % 4)) {
        await page.goto(
          `${lang}/${path}?figure=${raw.replaceAll('#', '')}&find=${raw.replaceAll('#', '')}#${raw}`,
        );
        await expect(page.locator('html')).toHaveAttribute('data-alive');
        await expectUntouched(page);
      }
  });

  test.describe('of an embedded figure', () => {
    test.use({ expectedConsole: [/^console warning: embed: .*; ignored/s] });

    test(
      'with options that are none gives the figure as it is, and names them',
      tagged(false),
      async ({ page }) => {
        for (const text of [MARKUP[1]!, MARKUP[28]!, NUMBERS[0]!, INVISIBLE[0]!]) {
          const query = ['theme', 'accent', 'title', 'static', '__proto__', text]
            .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
            .join('&');
          await page.goto(`${lang}/embed/${view!.id}/?${query}`);
          await expect(page.locator('h1')).toHaveText(view!.title[lang]!);
          await expect(page.locator('.drawing svg').first()).toBeVisible();
          await expectUntouched(page);
          expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
          expect(await page.locator('figure').first().getAttribute('style')).toBeNull();
        }
      },
    );
  });

  test(
    'of the assistant fills in what there is to choose, and a colour no longer than one',
    tagged(false),
    async ({ page }) => {
      for (const text of [MARKUP[4]!, '\u202e"><b id=owned>', 'a'.repeat(1000)]) {
        const query = ['view', 'in', 'to', 'theme', 'accent', 'v', 'title'].map(
          (name) => `${name}=${encodeURIComponent(text)}`,
        );
        await page.goto(`${lang}/share/?${query.join('&')}`);
        await expect(page.locator('html')).toHaveAttribute('data-alive');
        await expect(page.locator('[name="accent"]')).toHaveValue(text.slice(0, 7));
        await expect(page.locator('#share-code')).toHaveValue(/<declaration-figure view="/);
        expect(await page.locator('#share-code').inputValue()).not.toContain('owned');
        await expect(page.locator('#share-findings bdi', { hasText: text.slice(0, 7) })).toBeVisible();
        await expectUntouched(page);
      }
    },
  );
});

test.describe('messages', () => {
  test('of the page around a figure change nothing in it but what they may', async ({ page, host, site }) => {
    const address = `${site}${lang}/embed/${view!.id}/`;
    await page.goto(
      host.page(
        '/around',
        `<!doctype html><title>x</title><iframe src="${address}" width="600" height="400"></iframe>`,
      ),
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.drawing svg').first()).toBeVisible();
    const heights = page.evaluate(
      (messages) =>
        new Promise<unknown[]>((resolve) => {
          const said: unknown[] = [];
          addEventListener('message', ({ data }) => said.push(data.height));
          const target = document.querySelector('iframe')!.contentWindow!;
          for (const message of messages) target.postMessage(message, '*');
          target.postMessage({ type: 'iframe-child-init', targetElementSelector: 'a[' }, '*');
          target.postMessage({ type: 'iframe-child-init', targetElementSelector: '#nowhere' }, '*');
          target.postMessage({ type: 'iframe-child-init', bodyPadding: { toString: null } as never }, '*');
          target.postMessage({ type: 'iframe-child-init', targetElementSelector: [], bodyMargin: 5 }, '*');
          // A valid message, which gets a response after all others.
          target.postMessage({ type: 'iframe-child-init' }, '*');
          setTimeout(() => resolve(said), 500);
        }),
      [
        ...TEXTS,
        null,
        0,
        [],
        {},
        { type: 'iframe-child-init', targetElementSelector: '<img src=x>' },
      ] as unknown[],
    );
    expect((await heights).every((height) => typeof height === 'number')).toBe(true);
    // Six were questions; a height that it told by itself may have come late.
    expect((await heights).length).toBeGreaterThanOrEqual(6);
    expect((await heights).length).toBeLessThan(10);
    await expect(frame.locator('h1')).toHaveText(view!.title[lang]!);
  });

  test(
    'of a frame set no height that a figure cannot have, nor does any other window',
    tagged(false),
    async ({ page, host, site }) => {
      const evil = host.page(
        '/evil',
        '<!doctype html><title>x</title><script>onmessage = ({ data }) => parent.postMessage(data, "*")</script>',
      );
      await page.goto(
        host.page(
          '/page',
          `<!doctype html><title>x</title><script src="${site}declaration-figure.js"></script>
         <declaration-figure view="${view!.id}" lang="${lang}"></declaration-figure><iframe id="evil" src="${evil}"></iframe>`,
        ),
      );
      const height = () =>
        page.evaluate(
          () =>
            document.querySelector('declaration-figure')!.shadowRoot!.querySelector('iframe')!.offsetHeight,
        );
      // The figure has reported its height.
      await expect.poll(height).not.toBe(480);
      const own = await height();
      await page.evaluate(async (texts) => {
        const garbage: unknown[] = [
          ...texts,
          ...[1e308, -1, 0, NaN, Infinity, '999', [999], 20_001, null].map((height) => ({
            type: 'iframe-resized',
            height,
          })),
          { type: 'iframe-resized', height: 999 },
          '[iFrameSizer]ID:999:999:resizeObserver',
          { __proto__: { type: 'iframe-resized', height: 999 } },
        ];
        for (const message of garbage) {
          postMessage(message, '*');
          document.querySelector<HTMLIFrameElement>('#evil')!.contentWindow!.postMessage(message, '*');
        }
        await new Promise((done) => setTimeout(done, 300));
      }, TEXTS);
      expect(await height()).toBe(own);
      await page.goto('about:blank');
    },
  );
});

test.describe('notes that are brought', () => {
  const note = (text: string, index: number): Note => ({
    ...quoteSelector(new Map(Object.entries(declaration.segments[lang]!)), segment!, 5, 25),
    id: `${text.slice(0, 50)}-${String(index)}`,
    motivation: 'commenting',
    text: plain(text.slice(0, 10_000)),
    created: '2026-01-01T10:00:00.000Z',
    modified: '2026-01-01T10:00:00.000Z',
  });
  const open = async (page: Page) => {
    await page.goto(`${lang}/notes/`);
    await expect(page.locator('html')).toHaveAttribute('data-alive');
  };
  const bring = (page: Page, text: string | Buffer) =>
    page
      .locator('#file')
      .setInputFiles({ name: 'a.jsonld', mimeType: 'text/plain', buffer: Buffer.from(text) });
  const paste = async (page: Page, text: string) => {
    await page.locator('#paste').evaluate((form) => form.closest('details')!.setAttribute('open', ''));
    await page
      .locator('#pasted')
      .evaluate((field: HTMLTextAreaElement, value) => (field.value = value), text);
    await page.locator('#paste button').click();
  };
  const outcome = (page: Page) => page.locator('#outcome');

  test(
    'say what they say as letters, and stand on the words, whatever they hold',
    tagged(false),
    async ({ page }) => {
      await open(page);
      const all = TEXTS.map(note).filter(({ text }) => text !== '');
      await bring(page, writeJsonld(all, lang, `text.${lang}.txt`));
      await expect(page.locator('#notes-list .note')).toHaveCount(all.length);
      const said = await page.locator('#notes-list [data-said]').allTextContents();
      expect(new Set(said)).toEqual(new Set(all.map(({ text }) => text)));
      await expectUntouched(page);
      await expectReadable(page, lang);
    },
  );

  test(
    'are refused by name where they are none: pasted, nested, polluted, or of 50 MB',
    tagged(false),
    async ({ page }) => {
      await open(page);
      for (const text of [...POLLUTION, deepList(100_000), MARKUP[1]!]) {
        await paste(page, text);
        await expect(outcome(page).locator('li b').first()).not.toBeEmpty();
        await expectUntouched(page);
      }
      await page.locator('#file').evaluate((field: HTMLInputElement) => {
        const files = new DataTransfer();
        files.items.add(new File(['['.repeat(50_000_000)], 'large.jsonld'));
        field.files = files.files;
        field.dispatchEvent(new Event('change'));
      });
      await expect(outcome(page).locator('li')).toHaveText(/\b1\sM/);
      await expectReadable(page, lang);
    },
  );

  test('are refused by name where there are half a million, and the page goes on', async ({ page }) => {
    await open(page);
    await bring(page, `[${'0,'.repeat(LARGEST / 2 - 10)}0]`);
    await expect(outcome(page).locator('li')).toHaveText(/\b1.000\b/);
    await expectReadable(page, lang);
  });
});

test('the edition in one file opens at any hash and query, and its text is as ever', async ({ page }) => {
  const file = pathToFileURL(join(dist, editionFile(declaration.about.id, lang))).href;
  for (const text of ['%', '%E0%A4%A', encodeURIComponent(MARKUP[1]!), NAMES[0]!]) {
    await page.goto(`${file}?figure=${text}&find=${text}#${text}`);
    await expect(page.locator('html')).toHaveAttribute('data-alive');
    await expectUntouched(page);
    await expectReadable(page, lang);
  }
});

test(
  'storage that somebody else wrote into leaves the pages as they are',
  tagged(false),
  async ({ page, site }) => {
    await page.goto(`${lang}/accessibility/`);
    const { pathname } = new URL(site);
    for (const text of [
      ...POLLUTION,
      'null',
      '{"speed":1,"voices":null}',
      'size=<img>&theme=dark&theme=light',
      ...MARKUP.slice(0, 5),
    ]) {
      await page.evaluate(
        ([value, path, id, tag]) => {
          for (const key of ['display', `${path} aloud`, `${path} ${id} ${tag} notes`])
            localStorage.setItem(key!, value!);
        },
        [text, pathname, declaration.about.id, lang] as const,
      );
      for (const path of ['', 'notes/']) {
        await page.goto(`${lang}/${path}`);
        await expect(page.locator('html')).toHaveAttribute('data-alive');
        await expectUntouched(page);
        await expectReadable(page, lang);
      }
    }
  },
);
