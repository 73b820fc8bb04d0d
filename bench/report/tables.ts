import type { Loads } from '../parts/loads.ts';
import type { Units } from '../parts/units.ts';
import type { Results, Where } from '../results.ts';
import { COLUMNS, compared } from './loads.ts';

const MARKERS = ['<!-- bench -->', '<!-- /bench -->'] as const;

const markdown = (rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...body.map(line)].join('\n');
};

const said = ({ date, cores, processor, browser, runs }: Where): string =>
  `Measured on ${date}: Chromium ${browser}, headless, ${String(cores)} cores (${processor}), median of ${String(runs)}.`;

/** Formats a row per page, with the main figures of each condition, and ratios to ours in parentheses. */
function loadsTable(loads: readonly Loads[]): string {
  const chosen = [
    { condition: 0, key: 'bytes', head: 'kB in all' },
    { condition: 2, key: 'painted', head: 'painted on 1.6 Mbps, ms' },
    { condition: 1, key: 'painted', head: 'painted 4x slower, ms' },
    { condition: 1, key: 'blocking', head: 'blocking 4x slower, ms' },
    { condition: 0, key: 'heap', head: 'heap, MB' },
  ] as const;
  const ids = loads[0]?.rows.map(({ id }) => id) ?? [];
  const value = (id: string, condition: number, key: (typeof chosen)[number]['key']) =>
    loads[condition]?.rows.find((row) => row.id === id)?.load[key] ?? NaN;
  const rows = ids.map((id) => [
    id,
    ...chosen.map(({ condition, key }) => {
      const write = COLUMNS.find((column) => column.key === key)?.write ?? String;
      const own = value(id, condition, key);
      return id === 'ours' ? write(own) : compared(own, value('ours', condition, key), write);
    }),
  ]);
  return markdown([['', ...chosen.map(({ head }) => head)], ...rows]);
}

/** Formats a row per page and a column per number of units: mean and greatest milliseconds between frames. */
function unitsTable(units: readonly Units[]): string {
  const ns = [...new Set(units.map(({ n }) => n))].sort((a, b) => a - b);
  const rows = [...new Set(units.map(({ id }) => id))].map((id) => [
    id,
    ...ns.map((n) => {
      const moved = units.find((row) => row.id === id && row.n === n)?.moved;
      if (typeof moved !== 'object') return moved ?? '';
      return `${moved.interval.mean.toFixed(0)}, ${moved.interval.most.toFixed(0)}`;
    }),
  ]);
  return markdown([['', ...ns.map((n) => n.toLocaleString('en'))], ...rows]);
}

/** Formats the tables of the results for docs/performance.md. Missing parts are left out. */
export function section({ embed, page, units }: Results): string {
  const parts = [
    '![Bars and a curve of what the tables below say](bench.svg)',
    ...(embed ? [`One figure in a frame. ${said(embed)}`, loadsTable(embed.result)] : []),
    ...(page ? [`The page with all views. ${said(page)}`, loadsTable(page.result)] : []),
    ...(units
      ? [
          `Units that move once to another layout: milliseconds from frame to frame, mean and most. ${said(units)}`,
          unitsTable(units.result),
        ]
      : []),
  ];
  return parts.join('\n\n');
}

/**
 * Puts the section between its markers.
 * @throws Error when the text has no markers
 */
export function fill(guide: string, content: string): string {
  const [from, to] = [guide.indexOf(MARKERS[0]), guide.indexOf(MARKERS[1])];
  if (from < 0 || to < from) throw new Error(`docs/performance.md: ${MARKERS.join(' … ')} is missing`);
  return `${guide.slice(0, from)}${MARKERS[0]}\n\n${content}\n\n${guide.slice(to)}`;
}
