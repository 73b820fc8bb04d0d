import { line, scaleLog } from 'd3';
import type { Units } from '../parts/units.ts';
import { INK, OTHERS, OURS, text } from './bars.ts';

/** A frame at 60 Hz, in milliseconds. */
const FRAME = 16.7;

export const CURVE_HEIGHT = 250;
const BOTTOM = CURVE_HEIGHT - 24;
const LEFT = 56;
const RIGHT = 150;

interface At {
  n: number;
  value: number;
}

/** Series of our cost per frame: the time between frames is the screen's. */
const COST = 'ours: main thread';

/** Plots mean milliseconds between frames by the number of units, both on log scales: a line per page. */
export function drawCurve(title: string, rows: readonly Units[], width: number): string {
  const at = rows.flatMap(({ id, n, moved }) => {
    if (typeof moved === 'string') return [];
    const one = { id, n, value: moved.interval.mean };
    return id === 'ours' ? [one, { id: COST, n, value: Math.max(1, moved.main) }] : [one];
  });
  const ns = at.map(({ n }) => n);
  const x = scaleLog([Math.min(...ns), Math.max(...ns)], [LEFT, width - RIGHT]);
  const y = scaleLog([1, Math.max(100, ...at.map(({ value }) => value))], [BOTTOM, 30]);
  const path = line<At>(
    ({ n }) => x(n),
    ({ value }) => y(value),
  );
  const ids = [...new Set(at.map(({ id }) => id))];
  // Names at the ends of the lines, each at least a line of text below the previous one.
  let free = -Infinity;
  const names = ids
    .map((id) => ({ id, end: at.findLast((point) => point.id === id) }))
    .flatMap(({ id, end }) => (end ? [{ id, end }] : []))
    .sort((a, b) => y(a.end.value) - y(b.end.value))
    .map(({ id, end }) => {
      free = Math.max(free + 13, y(end.value) + 4);
      return text(x(end.n) + 8, free, id, id.startsWith('ours') ? 'font-weight="700"' : '');
    });
  const lines = ids.map((id) => {
    const own = at.filter((point) => point.id === id);
    const colour = id.startsWith('ours') ? OURS : OTHERS;
    const dots = own.map(
      ({ n, value }) =>
        `<circle cx="${x(n).toFixed(1)}" cy="${y(value).toFixed(1)}" r="${id.startsWith('ours') ? '4' : '3'}" fill="${colour}"/>`,
    );
    return `<path d="${path(own) ?? ''}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}`;
  });
  const levels = [1, 10, 100, 1_000, 10_000, 100_000].filter((level) => y(level) >= 30);
  return [
    text(0, 13, title, 'font-weight="700"'),
    ...levels.map((level) => text(LEFT - 8, y(level) + 4, level.toLocaleString('en'), 'text-anchor="end"')),
    ...[1_000, 10_000, 100_000, 1_000_000]
      .filter((n) => n >= Math.min(...ns) && n <= Math.max(...ns))
      .map((n) => text(x(n), BOTTOM + 20, n.toLocaleString('en'), 'text-anchor="middle"')),
    `<path d="M${String(LEFT)} ${y(FRAME).toFixed(1)}H${String(width - RIGHT)}" stroke="${INK}" stroke-dasharray="3 3"/>`,
    text(LEFT + 4, y(FRAME) + 16, `${String(FRAME)} ms: sixty frames a second`),
    ...lines,
    ...names,
  ].join('\n');
}
