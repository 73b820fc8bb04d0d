import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const pages = ['en/explore/', 'en/explore/time/', 'en/figures/removals/'].map((path) => ({
  path,
  title: path,
  lang: 'en',
}));

it.each([
  ['/site/en/figures/removals/)', 'en/figures/removals/'],
  ['/site/en/figures/removals).', 'en/figures/removals/'],
  ['/site/EN/Figures/Removals/', 'en/figures/removals/'],
  ['/site/en/figures/removals/%C2%BB', 'en/figures/removals/'],
  ['/site/en/explore/time/x/', 'en/explore/time/'],
  ['/site/en/explore/times/', 'en/explore/'],
])('nearest(path, pages) knows the page that a missing path begins with: %s', (path, title) => {
  const found = nearest(path, pages);
  expect([found?.page.title, found?.path]).toEqual([title, `/site/${title}`]);
});

it('nearest(path, pages) knows none where no page begins alike', () => {
  expect(nearest('/site/en/figures/', pages)).toBeUndefined();
});
