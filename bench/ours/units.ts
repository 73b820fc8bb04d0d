import { paintMarks } from './rest.ts';
import { sceneOf } from './scene.ts';
import { Travel } from '../../src/figure/travel/travel.ts';
import { wafflePolygon, wafflePolygonByColumn } from '../../src/charts/marks/waffle.ts';

interface Given {
  n: number;
  size: number;
}

/**
 * Draws n marks as the sheet at true count does, and lets them travel as the stage of the reading page does: with
 * the code of these pages.
 */
export function draw(place: HTMLElement, { n, size }: Given): () => Promise<void> {
  const one = [{ points: wafflePolygon(n, Math.ceil(Math.sqrt(n))), left: 0 }];
  const rest = paintMarks(place, one, size);
  return () =>
    new Promise((resolve) => {
      const half = Math.ceil(n / 2);
      const rows = Math.ceil(Math.sqrt(n) * 0.85);
      const two = [half, n - half].map((count, i) => ({
        points: wafflePolygonByColumn(count, rows),
        left: i * (size * Math.ceil(half / rows) + 16),
      }));
      const [from, to] = [sceneOf(place, one, size), sceneOf(place, two, size)];
      // The stage marks a scene while its marks are on their way.
      new MutationObserver(() => {
        if (to.hasAttribute('data-travelling')) return;
        rest(two);
        resolve();
      }).observe(to, { attributeFilter: ['data-travelling'] });
      rest([]);
      new Travel().begin(from, to);
    });
}
