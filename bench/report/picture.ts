import type { Loads } from '../parts/loads.ts';
import type { Results } from '../results.ts';
import { barsHeight, drawBars, INK, type Bar } from './bars.ts';
import { CURVE_HEIGHT, drawCurve } from './curve.ts';

const WIDTH = 830;
const GAP = 28;

/** The condition that stands for a mobile connection. */
const SLOW = '1.6 Mbps, 150 ms';

const bars = (
  loads: readonly Loads[],
  condition: string,
  of: (row: Loads['rows'][number]) => [number, string],
) =>
  (loads.find((each) => each.condition === condition)?.rows ?? []).map((row): Bar => {
    const [value, text] = of(row);
    return { id: row.id, value, text };
  });

/** Draws two panels of bars: bytes transferred, and time to the painted chart on a slow network. */
function pair(name: string, loads: readonly Loads[]): { height: number; drawn: string } {
  const width = (WIDTH - GAP) / 2;
  const bytes = bars(loads, SLOW, ({ load }) => [load.bytes, `${(load.bytes / 1000).toFixed(1)}`]);
  const painted = bars(loads, SLOW, ({ load }) => [load.painted, load.painted.toFixed(0)]);
  const drawn = [
    drawBars(`${name}: kilobytes in all, fonts aside`, bytes, width),
    `<g transform="translate(${String(width + GAP)})">`,
    drawBars(`${name}: chart painted, ms, slow network`, painted, width),
    '</g>',
  ].join('\n');
  return { height: barsHeight(bytes), drawn };
}

/** Draws the results as an SVG that is legible on light and dark pages. Missing parts are left out. */
export function picture({ embed, page, units }: Results): string {
  const panels = [
    ...(embed ? [pair('One figure', embed.result)] : []),
    ...(page ? [pair('All views', page.result)] : []),
    ...(units
      ? [
          {
            height: CURVE_HEIGHT,
            drawn: drawCurve(
              'Units that move: milliseconds from frame to frame in the mean, by their number',
              units.result,
              WIDTH,
            ),
          },
        ]
      : []),
  ];
  let top = 0;
  const placed = panels.map(({ height, drawn }) => {
    const group = `<g transform="translate(0 ${String(top)})">\n${drawn}\n</g>`;
    top += height + GAP;
    return group;
  });
  const height = String(Math.max(0, top - GAP));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${height}" width="${String(WIDTH)}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="${INK}">`,
    ...placed,
    '</svg>\n',
  ].join('\n');
}
