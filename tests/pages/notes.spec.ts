import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeJsonld } from '../../src/features/notes/jsonld.ts';
import { abridged } from '../../src/features/notes/quote-selector.ts';
import { declaration } from '../declaration.ts';
import { corpus } from '../note-corpus.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { expectNothingCut } from './overflow.ts';

const { languages } = declaration;
const commitments = declaration.about.outline.filter(({ kind }) => kind === 'commitment').map(({ id }) => id);
/** A passage with several numbers. */
const segment = declaration.figures.flatMap((figure) =>
  'quotedFrom' in figure ? [Object.values(figure.quotedFrom)[0]!.segment] : [],
)[5]!;
const textOf = (lang: string, id: string) => declaration.segments[lang]![id]!;

// The browser asks before notes are lost; a test that leaves the page accepts.
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

async function open(page: Page, lang: string): Promise<void> {
  await page.goto(`${lang}/notes/`);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
}

/** Selects a range of a passage with the mouse, and returns the words. */
async function drag(page: Page, id: string, start: number, end: number): Promise<string> {
  const [from, to] = await page.evaluate(
    ([passage, first, last]) => {
      const element = document.getElementById(passage)!;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const places: { x: number; y: number }[] = [];
      let before = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (const [at, edge] of [
          [first, 'left'],
          [last - 1, 'right'],
        ] as const) {
          if (at < before || at >= before + node.length) continue;
          const range = document.createRange();
          range.setStart(node, at - before);
          range.setEnd(node, at - before + 1);
          const box = range.getBoundingClientRect();
          places.push({ x: box[edge], y: (box.top + box.bottom) / 2 });
        }
        before += node.length;
      }
      return places;
    },
    [id, start, end] as const,
  );
  await page.mouse.move(from!.x, from!.y);
  await page.mouse.down();
  await page.mouse.move(to!.x, to!.y, { steps: 5 });
  await page.mouse.up();
  return page.evaluate(() => String(getSelection()));
}

/** Drags again where the page still moved below the mouse, as it does after an import. */
async function select(page: Page, id: string, start: number, end: number): Promise<string> {
  let words = '';
  await expect(async () => {
    words = await drag(page, id, start, end);
    await expect(page.locator('#beside')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return words;
}

async function write(page: Page, id: string, [start, end]: [number, number], text: string): Promise<string> {
  const words = await select(page, id, start, end);
  await page.locator('#beside').click();
  await page.locator('#slip-text').fill(text);
  await page.locator('#slip-add').click();
  return words;
}

const items = (page: Page) => page.locator('#notes-list .note');
const said = (page: Page) => page.locator('#notes-list [data-said]').allTextContents();
const quoted = (page: Page) => page.locator('#notes-list [data-words]').allTextContents();

/** Returns the words of a highlight, as the browser has them. */
const painted = (page: Page, name = 'noted') =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name);

async function taken(page: Page, how: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-take="${how}"]`).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^notes-[a-z0-9-]+\\.${how}$`));
  return readFileSync(await download.path(), 'utf8');
}

const bring = (page: Page, name: string, text: string) =>
  page.locator('#file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Returns all data that a page can leave on a device. */
const stored = (page: Page) =>
  page.evaluate(async () => [
    ...Object.entries(localStorage).flat(),
    ...Object.entries(sessionStorage).flat(),
    document.cookie,
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);

const NOTHING = [''];

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280];

for (const lang of languages)
  test.describe(`notes, ${lang}`, () => {
    const turn = (n: number) => tagged(hasTurn(n, [lang, languages]));

    test('has the text to the letter, and keeps it so under notes', turn(0), async ({ page }) => {
      await open(page, lang);
      const passages = () =>
        page
          .locator('.passage[id]')
          .evaluateAll((all) => Object.fromEntries(all.map(({ id, textContent }) => [id, textContent])));
      expect(await passages()).toEqual(declaration.segments[lang]);
      await write(page, segment, [3, 30], 'one');
      await write(page, segment, [10, 30], 'two');
      expect(await passages()).toEqual(declaration.segments[lang]);
    });

    test('takes words selected with the mouse, in the order of the text', turn(1), async ({ page }) => {
      await open(page, lang);
      const later = await write(page, segment, [30, 60], 'A question\n\n<b>no markup</b>');
      expect(textOf(lang, segment)).toContain(later);
      const earlier = await write(page, commitments[0]!, [0, 20], '');
      expect(await quoted(page)).toEqual([earlier.trim(), later.trim()]);
      expect(await said(page)).toEqual(['', 'A question\n\n<b>no markup</b>']);
      expect(await painted(page)).toEqual([earlier.trim(), later.trim()]);
      await expect(page.locator('.passage .note-mark')).toHaveCount(2);
      await expect(page.locator(`[id="${segment}"] .note-mark`)).toHaveAttribute('data-number', '2');
      await page.locator(`[id="${segment}"] .note-mark`).click();
      await expect(page.locator('#note-2')).toBeInViewport();
    });

    test('puts each note beside its words', tagged(false), async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, lang);
      await write(page, commitments[2]!, [0, 20], 'first');
      await write(page, segment, [0, 20], 'second');
      await page.locator('#notes-list .note').nth(1).scrollIntoViewIfNeeded();
      const y = async (selector: string) => (await page.locator(selector).boundingBox())!.y;
      expect(Math.abs((await y('#note-2')) - (await y(`[id="${segment}"]`)))).toBeLessThan(20);
    });

    test(
      'can be done by keyboard alone: write, narrow the words, edit, delete, undo',
      turn(3),
      async ({ page }) => {
        await open(page, lang);
        await page.locator(`[data-passage="${segment}"]`).focus();
        await page.keyboard.press('Enter');
        await expect(page.locator('[name="first"]')).toBeFocused();
        await expect(page.locator('#slip-words')).toHaveText(abridged(textOf(lang, segment)));
        expect(await painted(page, 'noting')).toEqual([textOf(lang, segment)]);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Home');
        // Selecting an earlier last word moves the first one along.
        const words = textOf(lang, segment).split(' ');
        await expect(page.locator('#slip-words')).toHaveText(words[0]!);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await expect(page.locator('#slip-words')).toHaveText(words.slice(0, 4).join(' '));
        expect(await painted(page, 'noting')).toEqual([words.slice(0, 4).join(' ')]);
        await page.keyboard.press('Tab');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Tab');
        await page.keyboard.type('By keyboard');
        await page.keyboard.press('Control+Enter');
        await expect(page.locator(`[data-passage="${segment}"]`)).toBeFocused();
        expect(await said(page)).toEqual(['By keyboard']);
        expect(await quoted(page)).toEqual([words.slice(0, 4).join(' ')]);
        expect(JSON.parse(await taken(page, 'jsonld')).items[0].motivation).toBe('questioning');

        await page.locator('[data-act="edit"]').focus();
        await page.keyboard.press('Enter');
        await expect(page.locator('#slip-text')).toBeFocused();
        await page.keyboard.press('End');
        await page.keyboard.type(', and edited');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await said(page)).toEqual(['By keyboard, and edited']);
        await expect(page.locator('[data-act="edit"]')).toBeFocused();

        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(page.locator('[data-act="undo"]')).toBeFocused();
        expect(await quoted(page)).toEqual([]);
        await page.keyboard.press('Enter');
        expect(await said(page)).toEqual(['By keyboard, and edited']);
      },
    );

    test(
      'the button in the bar takes what is selected, or the passage being read',
      tagged(false),
      async ({ page }) => {
        await open(page, lang);
        const words = await drag(page, segment, 30, 60);
        await page.locator('#write').click();
        await expect(page.locator('#slip-words')).toHaveText(words.trim());
        await page.locator('#slip-cancel').click();
        await page.evaluate(() => getSelection()?.removeAllRanges());
        await expect(page.locator('#beside')).toBeHidden();
        await page.locator('#write').click();
        await expect(page.locator('[name="first"]')).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.locator('#slip')).toBeHidden();
        expect(await painted(page, 'noting')).toEqual([]);
      },
    );

    test('a note that is being changed can be deleted', tagged(false), async ({ page }) => {
      await open(page, lang);
      await write(page, segment, [0, 20], 'A thought');
      await page.locator('[data-act="edit"]').click();
      await page.locator('#slip-text').fill('Another');
      await page.locator('[data-act="delete"]').click();
      await expect(page.locator('#slip')).toBeHidden();
      await page.locator('[data-act="undo"]').click();
      expect(await said(page)).toEqual(['A thought']);
    });

    test('a slip with something on it is not thrown away for another', turn(6), async ({ page }) => {
      await open(page, lang);
      await page.locator(`[data-passage="${segment}"]`).click();
      await page.locator('#slip-text').fill('Half a tho');
      await page.locator('#slip-text').press('Escape');
      await page.locator(`[data-passage="${commitments[0]!}"]`).click();
      await expect(page.locator('#slip-text')).toHaveValue('Half a tho');
      await expect(page.locator('#slip-text')).toBeFocused();
      await expect(page.locator('#said')).not.toBeEmpty();
    });

    test('a deleted note is gone: from list, paint, files and device', turn(7), async ({ page }) => {
      await open(page, lang);
      await write(page, segment, [0, 20], 'secret');
      await write(page, segment, [30, 60], 'kept');
      await page.locator('#kept').check();
      expect((await stored(page)).join()).toContain('secret');
      await page.locator('[data-act="delete"]').first().click();
      expect((await stored(page)).join()).not.toContain('secret');
      expect((await stored(page)).join()).toContain('kept');
      expect(await said(page)).toEqual(['kept']);
      expect(await painted(page)).toHaveLength(1);
      await expect(page.locator('.passage .note-mark')).toHaveCount(1);
      await expect(page.locator('[data-act="undo"]')).toBeVisible();
      for (const how of ['jsonld', 'md']) expect(await taken(page, how)).not.toContain('secret');
      await expect(page.locator('[data-act="undo"]')).toHaveCount(0);
      expect(await page.content()).not.toContain('secret');
      await page.reload();
      expect(await said(page)).toEqual(['kept']);
    });

    test(
      'notes are in memory alone unless the student asks: nothing is stored, and a reload leaves none',
      turn(8),
      async ({ page }) => {
        await open(page, lang);
        await write(page, segment, [0, 20], 'A thought');
        await taken(page, 'md');
        await page.locator('[data-act="delete"]').click();
        await page.locator('[data-act="undo"]').click();
        expect(await stored(page)).toEqual(NOTHING);
        expect(await page.context().cookies()).toEqual([]);
        await page.reload();
        await expect(items(page)).toHaveCount(0);
      },
    );

    test('survive export and import to the letter, in either form', turn(9), async ({ page }) => {
      test.slow();
      const passages = new Map(Object.entries(declaration.segments[lang]!));
      const notes = corpus(passages, 7, 40);
      await open(page, lang);
      await bring(page, 'nasty.jsonld', writeJsonld(notes, lang, `text.${lang}.txt`));
      await expect(items(page)).toHaveCount(notes.length);
      await write(page, segment, [30, 60], '> typed\n```\n\n— « ici\u202f! » 😀\n  ');
      const before = { said: await said(page), quoted: await quoted(page), painted: await painted(page) };
      expect(new Set(before.said)).toEqual(
        new Set([...notes.map(({ text }) => text), '> typed\n```\n\n— « ici\u202f! » 😀\n  ']),
      );
      const [json, markdown] = [await taken(page, 'jsonld'), await taken(page, 'md')];
      for (const file of [json, markdown]) {
        await page.reload();
        await expect(page.locator('html')).toHaveAttribute('data-alive');
        await expect(items(page)).toHaveCount(0);
        await bring(page, 'notes', file);
        await expect(items(page)).toHaveCount(before.said.length);
        expect(await said(page)).toEqual(before.said);
        expect(await quoted(page)).toEqual(before.quoted);
        expect(await painted(page)).toEqual(before.painted);
        // An imported file is exported without loss.
        expect(await taken(page, 'jsonld')).toBe(json);
        expect(await taken(page, 'md')).toBe(markdown);
      }
    });

    test(
      'reads what is pasted and what is dropped, and says what was there already',
      turn(10),
      async ({ page }) => {
        await open(page, lang);
        await write(page, segment, [0, 20], 'A thought');
        const file = await taken(page, 'md');
        await page.locator('[data-act="delete"]').click();
        await page.locator('#take summary').click();
        await page.locator('#pasted').fill(file);
        await page.locator('#paste button').click();
        expect(await said(page)).toEqual(['A thought']);
        await expect(page.locator('#pasted')).toHaveValue('');
        const before = (await page.locator('#outcome').textContent())!;
        await page.evaluate((text) => {
          const data = new DataTransfer();
          data.items.add(new File([text], 'notes.md'));
          for (const type of ['dragover', 'drop'])
            document.body.dispatchEvent(
              new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
            );
        }, file);
        await expect(page.locator('#outcome')).not.toHaveText(before);
        await expect(page.locator('#outcome')).toContainText(/: 1\./);
        await expect(items(page)).toHaveCount(1);
      },
    );

    test('files that are no good are named, and take nothing with them', turn(11), async ({ page }) => {
      await open(page, lang);
      await write(page, segment, [30, 60], 'mine');
      const good = JSON.parse(await taken(page, 'jsonld')).items[0];
      const on = (target: object, more: object = {}) => ({
        ...good,
        id: `urn:x:${JSON.stringify(target)}`,
        target: { ...good.target[0], ...target },
        ...more,
      });
      const file = {
        items: [
          on({ segment: 'nowhere' }),
          on(
            { selector: { type: 'TextQuoteSelector', exact: '<img src=x onerror=alert(1)>' } },
            { body: '<b>x</b>' },
          ),
          on({ selector: { type: 'TextQuoteSelector', exact: ' ' } }),
          on({ source: 'text.zz.txt' }),
          { __proto__: null, type: 'Annotation' },
          5,
          on({}, { id: 'urn:x:good', body: { value: 'theirs' } }),
        ],
      };
      await bring(page, 'mixed.json', JSON.stringify(file));
      await expect(page.locator('#outcome li')).toHaveCount(6);
      expect(await said(page)).toEqual(['mine', 'theirs']);
      await expect(page.locator('#outcome img, #outcome li b b')).toHaveCount(0);
      await expect(page.locator('#outcome')).toContainText('<img src=x');
      await expect(page.locator('#outcome')).toContainText('<b>x</b>');
      for (const [name, text] of [
        ['broken.jsonld', '{"items": ['],
        ['diary.md', '# Dear diary'],
        ['large.json', ' '.repeat(1_000_001)],
        ['binary.json', '\u0000\u0001'],
      ] as const) {
        await bring(page, name, text);
        await expect(page.locator('#outcome li b'), name).toHaveCount(1);
        expect(await said(page)).toEqual(['mine', 'theirs']);
      }
    });

    test(
      'are kept on the device across a reload, and gone from it when that is undone',
      turn(12),
      async ({ page }) => {
        await open(page, lang);
        await write(page, segment, [0, 20], 'A thought');
        await page.locator('#kept').check();
        await write(page, segment, [30, 60], 'Another');
        await page.reload();
        expect(await said(page)).toEqual(['A thought', 'Another']);
        await expect(page.locator('#kept')).toBeChecked();
        const others = languages.filter((tag) => tag !== lang);
        for (const other of others) {
          await open(page, other);
          await expect(items(page)).toHaveCount(0);
          await expect(page.locator('#kept')).not.toBeChecked();
        }
        await open(page, lang);
        await page.locator('#kept').uncheck();
        expect(await stored(page)).toEqual(NOTHING);
        expect(await said(page)).toEqual(['A thought', 'Another']);
        await page.reload();
        await expect(items(page)).toHaveCount(0);
      },
    );

    test(
      'storage that is full or forbidden is named, and no note is lost',
      tagged(false),
      async ({ page }) => {
        await page.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        });
        await open(page, lang);
        await write(page, segment, [0, 20], 'A thought');
        await page.locator('#kept').click();
        await expect(page.locator('#kept')).not.toBeChecked();
        await expect(page.locator('#outcome')).not.toBeEmpty();
        expect(await said(page)).toEqual(['A thought']);
      },
    );

    test('two windows that keep notes keep those of both', tagged(false), async ({ page, context }) => {
      await open(page, lang);
      const other = await context.newPage();
      await open(other, lang);
      await write(page, segment, [0, 20], 'one');
      await page.locator('#kept').check();
      await write(other, segment, [30, 60], 'two');
      await other.locator('#kept').check();
      await expect(items(page)).toHaveCount(2);
      await page.locator('[data-act="delete"]').first().click();
      await expect(items(other)).toHaveCount(1);
      expect((await stored(other)).join()).not.toContain('"one"');
    });

    test('closing the window asks only where something would be lost', tagged(false), async ({ page }) => {
      const asked: string[] = [];
      page.on('dialog', (dialog) => asked.push(dialog.type()));
      await open(page, lang);
      await page.reload();
      expect(asked).toEqual([]);
      await write(page, segment, [0, 20], 'A thought');
      await page.reload();
      expect(asked).toEqual(['beforeunload']);
      await write(page, segment, [0, 20], 'A thought');
      await taken(page, 'jsonld');
      await page.reload();
      await page.locator(`[data-passage="${segment}"]`).click();
      await page.locator('#slip-cancel').click();
      await page.reload();
      expect(asked).toHaveLength(1);
      await page.locator(`[data-passage="${segment}"]`).click();
      await page.locator('#slip-text').fill('Half a tho');
      await page.reload();
      expect(asked).toHaveLength(2);
    });

    for (const colorScheme of THEMES)
      for (const width of WIDTHS)
        test(
          `axe finds nothing with a form open and with notes, ${colorScheme}, ${String(width)} px`,
          tagged(hasTurn(5, [colorScheme, THEMES], [width, WIDTHS], [lang, languages])),
          async ({ page }) => {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 900 });
            await open(page, lang);
            await write(page, segment, [0, 20], 'A thought');
            await write(page, commitments[0]!, [0, 20], '');
            await write(page, commitments[1]!, [0, 20], 'Another');
            await bring(page, 'diary.md', '# Dear diary');
            await page.locator('[data-act="delete"]').first().click();
            const check = async () => {
              const { violations } = await new AxeBuilder({ page }).analyze();
              expect(
                violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
              ).toEqual([]);
            };
            await check();
            await page.locator(`[data-passage="${segment}"]`).focus();
            await page.keyboard.press('Enter');
            await page.locator('#take summary').click();
            await check();
          },
        );

    test('fits 320 pixels, with a form and with notes', turn(16), async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, lang);
      await write(page, segment, [0, 20], `${'w'.repeat(200)}\n${'word '.repeat(50)}`);
      await bring(page, 'diary.md', '# Dear diary');
      await page.locator(`[data-passage="${segment}"]`).click();
      await page.locator('#take summary').click();
      await expectNothingCut(page);
    });

    test('prints the text with numbers, and the notes after it', turn(17), async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, lang);
      await write(page, segment, [0, 20], 'A thought');
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['#write', '.on-passage', '#take', '[data-act]', '.masthead'])
        await expect(page.locator(hidden).first()).toBeHidden();
      const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
      const last = declaration.about.outline.at(-1)!.id;
      const [text, note] = [await box(`[id="${last}"]`), await box('#note-1')];
      expect(note.y).toBeGreaterThan(text.y + text.height);
      expect(note.y).toBeLessThan(text.y + text.height + 120);
      // Print layout runs without the script, which has moved the notes for the screen.
      const moved = await page.locator('#note-1').evaluate((each) => {
        each.style.marginBlockStart = '999px';
        return getComputedStyle(each).marginBlockStart;
      });
      expect(moved).toBe('0px');
      const number = await page
        .locator('.note-mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark, '::after').content);
      expect(number).toContain('1');
    });
  });

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('words that a finger has selected can be noted with a tap, and so can a passage', async ({ page }) => {
    const [lang = ''] = languages;
    await open(page, lang);
    // A long press is the browser’s own; it results in a selection.
    await page.evaluate((id) => {
      const passage = document.getElementById(id)!;
      passage.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(passage.firstChild!, 0, passage.firstChild!, 10);
    }, segment);
    await page.locator('#beside').tap();
    await expect(page.locator('#slip')).toBeInViewport();
    await page.locator('#slip-text').fill('By touch');
    await page.locator('#slip-add').tap();
    expect(await said(page)).toEqual(['By touch']);
    const button = page.locator(`[data-passage="${commitments[0]!}"]`);
    await button.scrollIntoViewIfNeeded();
    expect(await button.evaluate((each) => getComputedStyle(each).opacity)).toBe('1');
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    await page.locator('#slip-add').tap();
    await expect(items(page)).toHaveCount(2);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of languages)
    test(
      `the text can be read, and the page says what needs one, ${lang}`,
      tagged(hasTurn(1, [lang, languages])),
      async ({ page }) => {
        await page.goto(`${lang}/notes/`);
        await expect(page.locator(`[id="${segment}"]`)).toHaveText(textOf(lang, segment));
        await expect(page.locator('.still')).toBeVisible();
        for (const hidden of ['#write', '#take', '#slip', '.alive', `[data-passage="${segment}"]`])
          await expect(page.locator(hidden)).toBeHidden();
      },
    );
});

test(
  'a browser without highlights has the numbers, and the list that leads to the words',
  tagged(false),
  async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights');
    });
    const [lang = ''] = languages;
    await open(page, lang);
    await write(page, segment, [0, 20], 'A thought');
    await expect(page.locator(`[id="${segment}"] .note-mark`)).toHaveCount(1);
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('#note-1 [data-back]').click();
    await expect(page.locator(`[id="${segment}"]`)).toBeInViewport();
  },
);
