import { comes, kinds } from './kinds.ts';
import { unreadText } from './readable.ts';
import { expect, test } from './site.ts';
import { cut, SHARES } from './ways.ts';

const [text] = kinds;

for (const share of SHARES)
  test(`styles that are fetched late and cut at ${String(share)} lay nothing over the text`, async ({
    page,
    faulty,
  }) => {
    faulty.break((path) => path.endsWith('.css'), cut(share));
    await page.goto(text!.address);
    const search = text!.acts.find(({ name }) => name === 'search')!;
    await search.do(page);
    expect(await comes([search.done(page)], 5000)).toBe(true);
    expect(await unreadText(page, text!)).toEqual([]);
  });
