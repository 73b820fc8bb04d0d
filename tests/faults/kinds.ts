import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { editionFile } from '../../src/export/edition-file.ts';
import type { Script } from '../../src/route/script.ts';
import { declaration } from '../declaration.ts';
import { openDisplay, switchArithmetic } from '../pages/bar.ts';
import { dist } from '../pages/harness.ts';

/** An act of the reader, and its visible result. */
export interface Act {
  name: string;
  do: (page: Page) => Promise<void>;
  /** Remaining actions after all late requests. */
  goOn?: (page: Page) => Promise<void>;
  /** The visible result. */
  done: (page: Page) => Locator;
  /** The message in its place, naming the missing feature. */
  says?: (page: Page) => Locator;
  /**
   * The visible result if its files fail to load, if that is sufficient: the rest is a comfort, and no
   * message is needed.
   */
  enough?: (page: Page) => Locator;
}

/** A kind of page with files of its own: the pages of one script. */
export interface Kind {
  name: string;
  /** Name of the page script, "inline" if the page contains it. */
  script: Script | 'inline';
  address: string;
  /** True if the page is opened from a disk. */
  isFile?: true;
  /** True if the page contains the whole text. */
  hasText?: true;
  /** True if the page shows one step at a time. */
  hasSteps?: true;
  acts: Act[];
}

const [lang = '', other = ''] = declaration.languages;
const [view] = declaration.views;

/** Messages in all languages, by key. */
const messages = declaration.languages.map(
  (tag) =>
    JSON.parse(
      readFileSync(join(import.meta.dirname, `../../src/i18n/${tag}/messages.json`), 'utf8'),
    ) as Record<string, string>,
);

/** Locates one of some messages in a place, in any language. */
const saying = (place: Locator, ...keys: string[]): Locator => {
  const sentences = messages.flatMap((words) => keys.map((key) => words[key] ?? key));
  const escaped = sentences.map((words) =>
    words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s'),
  );
  return place.filter({ hasText: new RegExp(escaped.join('|')) }).first();
};

const fault = (page: Page, words: RegExp) => page.locator('#fault li', { hasText: words }).first();
/** Names a file, or the feature that its code adds. */
const naming = (key: string) =>
  new RegExp([/[\w.-]+\.(json|txt|js|css)\b/.source, ...messages.map((words) => words[key])].join('|'));

const number = (page: Page) => page.locator('a.number[data-figure]:visible').first();

/** Selects a number, which highlights its marks, alive or not. */
const choose: Act = {
  name: 'choose a number',
  do: (page) => number(page).click(),
  done: (page) => page.locator('svg a[data-figure][aria-current="true"]').first(),
};

const search: Act = {
  name: 'search',
  async do(page) {
    await page.locator('[data-find]').click();
    const field = page.locator('.find input');
    await comes([field, page.locator('#fault li').first()], 1500);
    if (await field.isVisible()) await field.fill('migrants');
  },
  goOn: (page) => page.locator('.find input').fill('migrants', { timeout: 5000 }),
  done: (page) => page.locator('.find .result').first(),
  says: (page) => fault(page, naming('find.name')),
};

const listen: Act = {
  name: 'read aloud',
  do: (page) => page.locator('[data-aloud]').click(),
  done: (page) => page.locator('aside.aloud'),
  says: (page) => fault(page, naming('aloud.name')),
};

/** Drawings are laid out anew by code that is loaded; without it they stay as prerendered. */
const live: Act = {
  name: 'live drawings',
  // They come to life when the reader comes near.
  do: (page) =>
    page
      .locator('[data-live]')
      .first()
      .evaluate((each) => (each.closest('.block') ?? each).scrollIntoView({ behavior: 'instant' })),
  done: (page) => page.locator('.live.laid').first(),
  enough: (page) => page.locator('.live').first(),
};

const play: Act = {
  name: 'listen to a view',
  do: (page) => page.locator('[data-listen] button').first().press('Enter'),
  done: (page) => page.locator('[data-listen] [data-words]', { hasText: /\d/ }).first(),
  says: (page) => saying(page.locator('[data-listen] [data-words]'), 'sound.failed'),
};

const compare: Act = {
  name: 'side by side',
  do: (page) => page.locator('[data-compare]').first().click(),
  done: (page) => page.locator(`.parallel:lang(${other})`).first(),
};

const arithmetic: Act = {
  name: 'our arithmetic',
  do: (page) => switchArithmetic(page, true),
  done: (page) => page.locator('#arithmetic:checked'),
};

const display: Act = {
  name: 'set the display',
  async do(page) {
    await openDisplay(page);
    await page.locator('#display input[value="dark"]').check({ timeout: 1500 });
    await page.keyboard.press('Escape');
  },
  done: (page) => page.locator('html:has(#display input[value="dark"]:checked)'),
};

const draw: Act = {
  name: 'draw a picture',
  do: (page) => page.locator('button[data-picture="wide"][data-scale="4"]').click(),
  done: (page) => saying(page.locator('#progress'), 'use.drawn'),
  says: (page) => saying(page.locator('#progress'), 'use.notDrawn'),
};

const copy: Act = {
  name: 'copy words',
  async do(page) {
    await page.locator('#use summary').first().click();
    await page.locator('#use [data-copy]').first().click();
  },
  done: (page) => saying(page.locator('#progress'), 'use.copied'),
  says: (page) => saying(page.locator('#progress'), 'use.notCopied'),
};

const place: Act = {
  name: 'share in another place',
  do: (page) => page.locator('#assistant input[name="to"][value="social"]').check(),
  done: (page) => page.locator('#share-picture img'),
};

const next: Act = {
  name: 'go to the next step',
  do: (page) => page.keyboard.press('ArrowRight'),
  done: (page) => page.locator(`[id="${declaration.lesson[1]!.id}"][data-now] .stage`),
};

const code: Act = {
  name: 'show the code of a step',
  do: (page) => page.locator('.tools .code').click(),
  done: (page) => page.locator('dialog .matrix path[d^="M"]'),
  // The address says the same as the code.
  enough: (page) => page.locator('dialog .address', { hasText: /^https?:/ }),
};

const check: Act = {
  name: 'check a headline',
  async do(page) {
    const form = page.locator('form:has([name="headline"])').first();
    await form.locator('[name="headline"]').fill('4321');
    await form.locator('.actions button').first().click();
  },
  done: (page) => page.locator('form:has([name="headline"]) [role="status"]', { hasText: '4321' }).first(),
  says: (page) => saying(page.locator('form:has([name="headline"]) [role="status"]'), 'exercise.sees.unread'),
};

const note: Act = {
  name: 'write a note',
  async do(page) {
    await page.locator('button[data-passage]').first().click();
    await page.locator('#slip-text').fill('A question');
    await page.locator('#slip-add').click();
  },
  done: (page) => page.locator('#notes-list [data-said]', { hasText: 'A question' }).first(),
};

const step: Act = {
  name: 'go to a step',
  do: (page) => page.locator('.numbers a').nth(1).click(),
  done: (page) => page.locator('.status q'),
  enough: (page) => page.locator('.step blockquote').nth(1),
};

const mark: Act = {
  name: 'choose marks in a frame',
  do: (page) => page.locator('q a[data-figure]').first().click(),
  done: (page) => page.locator('svg a[data-figure][aria-current="true"]').first(),
};

/** The edition in one file has no bar. */
const markWords: Act = {
  name: 'choose a number',
  do: (page) => number(page).click(),
  done: (page) => page.locator('svg a[data-figure][aria-current="true"]').first(),
};

export const kinds: Kind[] = [
  {
    name: 'text',
    script: 'main',
    address: `${lang}/`,
    hasText: true,
    acts: [choose, search, listen, live, play, compare, display],
  },
  {
    name: 'figure',
    script: 'main',
    address: `${other}/figures/${view!.id}/`,
    acts: [choose, live, play, draw, copy, arithmetic],
  },
  { name: 'count', script: 'count', address: `${lang}/explore/count/`, acts: [step, display] },
  { name: 'share', script: 'share', address: `${other}/share/`, acts: [place] },
  { name: 'lesson', script: 'present', address: `${lang}/present/`, hasSteps: true, acts: [next, code] },
  { name: 'exercises', script: 'exercises', address: `${other}/teach/exercises/`, acts: [check] },
  { name: 'notes', script: 'notes', address: `${lang}/notes/`, hasText: true, acts: [note] },
  { name: 'teach', script: 'teach', address: `${other}/teach/`, acts: [display] },
  { name: 'explore', script: 'plain', address: `${lang}/explore/time/`, acts: [arithmetic] },
  { name: 'embed', script: 'inline', address: `${other}/embed/${view!.id}/`, acts: [mark] },
  {
    name: 'one file',
    script: 'inline',
    address: pathToFileURL(join(dist, editionFile(declaration.about.id, lang))).href,
    isFile: true,
    hasText: true,
    acts: [markWords, play],
  },
];

/** Returns the language of a kind’s page. */
export const langOf = ({ address }: Kind): string =>
  declaration.languages.find((tag) => address.startsWith(`${tag}/`)) ?? lang;

/** Waits until one of some places is visible; false if none is in time. */
export const comes = async (places: readonly Locator[], timeout: number): Promise<boolean> => {
  const [first, ...rest] = places;
  if (!first) return false;
  const any = rest.reduce((all, each) => all.or(each), first).first();
  return expect(any)
    .toBeVisible({ timeout })
    .then(
      () => true,
      () => false,
    );
};
