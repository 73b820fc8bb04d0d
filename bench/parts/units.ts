import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../measure/statistics.ts';
import { move, PATIENCE, type Moved } from '../measure/units.ts';
import { buildUnits } from '../peers/build.ts';
import { peers } from '../peers/peers.ts';
import { unitsTable } from '../report/units.ts';
import type { Outcome, Setting } from '../setting.ts';

/** As many marks as the sheet at true count has. Ours draws them no later than this page. */
const SHEET = 17_860;
const NO_LATER_THAN = 'd3';

/** Sizes for all pages; ours also has those between, for the curve of its cost. */
const SIZES = [7_000, SHEET, 100_000, 1_000_000];
const CURVE = [1_000, 7_000, 10_000, SHEET, 100_000, 1_000_000];

/** The result of one page with a number of units; a sentence if it fails. */
export interface Units {
  id: string;
  n: number;
  moved: Moved | string;
}

const middle = (list: readonly Moved[]): Moved => ({
  first: median(list.map(({ first }) => first)),
  frames: median(list.map(({ frames }) => frames)),
  interval: {
    mean: median(list.map(({ interval }) => interval.mean)),
    median: median(list.map(({ interval }) => interval.median)),
    p95: median(list.map(({ interval }) => interval.p95)),
    most: median(list.map(({ interval }) => interval.most)),
  },
  main: median(list.map(({ main }) => main)),
});

/** True if the time for the previous size shows that this one would exceed the time limit. */
const hopeless = ({ n, moved }: Units, next: number): boolean =>
  typeof moved === 'string' || ((moved.first + moved.interval.most) * next) / n > PATIENCE;

/** Names a sheet whose first frame comes later than that of the page it is compared with. */
function lateSheet(result: readonly Units[]): string[] {
  const firstOf = (id: string): number | undefined => {
    const moved = result.find((row) => row.id === id && row.n === SHEET)?.moved;
    return typeof moved === 'object' ? moved.first : undefined;
  };
  const [ours, other] = [firstOf('ours'), firstOf(NO_LATER_THAN)];
  return ours !== undefined && other !== undefined && ours > other
    ? [`${String(SHEET)} units: ours after ${ours.toFixed(1)} ms, ${NO_LATER_THAN} after ${other.toFixed(1)}`]
    : [];
}

/** C: many units, drawn and moved once to another layout. */
export async function units(setting: Setting): Promise<Outcome<Units[]>> {
  const { root, subject, servePeers, browserPath, browserArguments, runs } = setting;
  const folder = (id: string) => join(root, 'bench/build/units', id);
  const entry = (id: string) => join(root, 'bench/peers', id, 'units.js');
  const others = [...new Set(peers(join(root, 'bench/peers')).map(({ draws }) => draws))].filter((id) =>
    existsSync(entry(id)),
  );
  await buildUnits(join(root, 'bench/ours/units.ts'), folder('ours'), subject.language);
  for (const id of others) await buildUnits(entry(id), folder(id), subject.language);
  const { url: at, close } = await servePeers();
  const launch = { executablePath: browserPath, args: browserArguments };
  const result: Units[] = [];
  for (const n of CURVE)
    for (const id of SIZES.includes(n) ? ['ours', ...others] : ['ours']) {
      const before = result.findLast((row) => row.id === id);
      if (before && hopeless(before, n)) {
        result.push({ id, n, moved: `not tried: ${before.n.toLocaleString('en')} took too long` });
        continue;
      }
      const found: Moved[] = [];
      let failed: string | undefined;
      for (let run = 0; run < runs && failed === undefined; run++) {
        const moved = await move(`${at}units/${id}/?n=${String(n)}`, launch);
        if (typeof moved === 'string') failed = moved;
        else found.push(moved);
        // Long runs are measured once.
        if (typeof moved !== 'string' && moved.first + moved.interval.most > PATIENCE / 20) break;
      }
      result.push({ id, n, moved: failed ?? middle(found) });
    }
  await close();
  const broken = result.filter(({ id, moved }) => id === 'ours' && typeof moved === 'string');
  return {
    result,
    text: unitsTable(result),
    faults: [
      ...broken.map(({ n, moved }) => `ours, ${String(n)} units: ${String(moved)}`),
      ...lateSheet(result),
    ],
  };
}
