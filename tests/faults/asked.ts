import type { Page } from '@playwright/test';
import { comes, type Act, type Kind } from './kinds.ts';
import type { FaultySite } from './site.ts';

/** A file that a page asks for, and what for: as it opens, or when the reader does something. */
export interface Asked {
  path: string;
  act: Act | null;
}

/** Waits until nothing is under way that is not held back, and the page has had its time for what has come. */
export async function quiet(page: Page, faulty: FaultySite): Promise<void> {
  let before = -1;
  for (let calm = 0; calm < 2;) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 25)));
    calm = faulty.pending() === 0 && faulty.asked.length === before ? calm + 1 : 0;
    before = faulty.asked.length;
  }
}

/** A page is no file of another one: that of a frame is looked at by itself. */
const isFile = (path: string) => !/(\/|\.html|^)$/.test(path);

/** Opens a page and does all that there is to do, one thing in each visit. */
export async function discover(page: Page, kind: Kind, faulty: FaultySite): Promise<Asked[]> {
  const found: Asked[] = [];
  const add = (act: Act | null, paths: string[]) => {
    for (const path of new Set(paths.filter(isFile)))
      if (!found.some((each) => each.path === path && (each.act === null || each.act === act)))
        found.push({ path, act });
  };
  faulty.mend();
  await page.goto(kind.address);
  await quiet(page, faulty);
  add(null, faulty.asked.splice(0));
  for (const act of kind.acts) {
    await page.goto(kind.address);
    await quiet(page, faulty);
    faulty.asked.splice(0);
    await act.do(page);
    if (!(await comes([act.done(page)], 5000))) throw new Error(`${kind.name}: ${act.name} cannot be done`);
    await quiet(page, faulty);
    add(act, faulty.asked.splice(0));
  }
  return found;
}
