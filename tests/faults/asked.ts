import type { Page } from '@playwright/test';
import { comes, type Act, type Kind } from './kinds.ts';
import type { FaultySite } from './site.ts';

/** A file that a page requests, and the act that needs it; null for opening the page. */
export interface Asked {
  path: string;
  act: Act | null;
}

/** Waits until no request is pending but those held back, and the page had time to handle the responses. */
export async function quiet(page: Page, faulty: FaultySite): Promise<void> {
  let before = -1;
  for (let calm = 0; calm < 2;) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 25)));
    calm = faulty.pending() === 0 && faulty.asked.length === before ? calm + 1 : 0;
    before = faulty.asked.length;
  }
}

/** True for paths other than pages: a page in a frame is tested by itself. */
const isFile = (path: string) => !/(\/|\.html|^)$/.test(path);

/** Opens a page and performs every act, each in a visit of its own; returns the requested files. */
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
