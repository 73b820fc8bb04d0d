import { table } from '../../tools/vite-plugin-site/sizes.ts';
import type { Units } from '../parts/units.ts';
import { compared } from './loads.ts';

const one = (value: number) => value.toFixed(1);

/** Formats a row per size and page: time to the first drawing, and time between frames while moving. */
export function unitsTable(rows: readonly Units[]): string {
  const cells = rows.map(({ id, n, moved }) => {
    const start = [`${n.toLocaleString('en')} ${id}`];
    if (typeof moved === 'string') return [...start, '', '', '', '', '', '', moved];
    const ours = rows.find((row) => row.id === 'ours' && row.n === n)?.moved;
    const than = (value: number, of: (moved: typeof ours & object) => number) =>
      id === 'ours' || typeof ours !== 'object' ? one(value) : compared(value, of(ours), one);
    return [
      ...start,
      than(moved.first, ({ first }) => first),
      moved.frames.toFixed(0),
      than(moved.interval.mean, ({ interval }) => interval.mean),
      than(moved.interval.median, ({ interval }) => interval.median),
      than(moved.interval.p95, ({ interval }) => interval.p95),
      than(moved.interval.most, ({ interval }) => interval.most),
      than(moved.main, ({ main }) => main),
    ];
  });
  const head = [
    'units',
    'first drawing ms',
    'frames',
    'a frame ms, mean',
    '50 %',
    '95 %',
    'most',
    'main thread a frame ms',
  ];
  return table([head, ...cells]);
}
