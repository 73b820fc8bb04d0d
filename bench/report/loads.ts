import { table } from '../../tools/vite-plugin-site/sizes.ts';
import type { Load } from '../measure/load.ts';
import { ratio } from '../measure/statistics.ts';
import type { Loads } from '../parts/loads.ts';

/** A column of a load table: its heading and its format. */
interface Column {
  head: string;
  key: keyof Load;
  /** False for counts and sums near zero, whose ratios mean nothing. */
  ratios: boolean;
  write: (value: number) => string;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const whole = (value: number) => value.toFixed(0);

export const COLUMNS: readonly Column[] = [
  { head: 'kB to paint', key: 'bytesToPaint', ratios: true, write: kilobytes },
  { head: 'requests', key: 'requestsToPaint', ratios: false, write: whole },
  { head: 'kB in all', key: 'bytes', ratios: true, write: kilobytes },
  { head: 'requests', key: 'requests', ratios: false, write: whole },
  { head: 'kB of fonts', key: 'fontBytes', ratios: false, write: kilobytes },
  { head: 'first paint ms', key: 'firstContentfulPaint', ratios: true, write: whole },
  { head: 'chart painted ms', key: 'painted', ratios: true, write: whole },
  { head: 'script ms', key: 'script', ratios: true, write: whole },
  { head: 'main thread ms', key: 'mainThread', ratios: true, write: whole },
  { head: 'blocking ms', key: 'blocking', ratios: true, write: whole },
  { head: 'shift', key: 'shift', ratios: false, write: (value) => value.toFixed(3) },
  { head: 'heap MB', key: 'heap', ratios: true, write: (bytes) => (bytes / 1e6).toFixed(2) },
];

/** Formats a value with its ratio to ours, "93.4 (9.6×)"; without it if ours is 0. */
export function compared(value: number, ours: number, write: (value: number) => string): string {
  const times = ratio(value, ours);
  return times === undefined ? write(value) : `${write(value)} (${times.toFixed(times < 10 ? 1 : 0)}×)`;
}

/** Formats one condition as a table: a row per page, ours first without ratios. */
export function loadTable({ condition, rows }: Loads): string {
  const ours = rows.find(({ kind }) => kind === 'ours')?.load;
  const cells = rows.map(({ id, kind, load }) => [
    id,
    ...COLUMNS.map(({ key, ratios, write }) =>
      kind === 'ours' || !ours || !ratios ? write(load[key]) : compared(load[key], ours[key], write),
    ),
  ]);
  return table([[condition, ...COLUMNS.map(({ head }) => head)], ...cells]);
}
