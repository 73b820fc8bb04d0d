import { join } from 'node:path';
import { CONDITIONS } from '../measure/conditions.ts';
import { load, type Load } from '../measure/load.ts';
import { medians } from '../measure/statistics.ts';
import type { Target } from '../measure/watched-page.ts';
import { buildPeer } from '../peers/build.ts';
import { peers } from '../peers/peers.ts';
import { loadTable } from '../report/loads.ts';
import type { Outcome, Setting } from '../setting.ts';
import type { BarChart } from '../subject.ts';

/** The results of all pages under one condition: medians of the runs. */
export interface Loads {
  condition: string;
  rows: { id: string; kind: 'ours' | 'static' | 'client'; load: Load }[];
}

/** Marks of figures that our charts draw. */
const OURS = 'figure[data-view] svg [data-figure]';

/**
 * Loads our page and those of all peers in turn, so that other load on the machine affects all of them alike.
 *
 * @param name of the part, and of the folder of its peers' pages
 * @param path of our page
 * @throws Error if our own page fails; a peer that fails is left out and named
 */
async function compare(
  { root, subject, site, servePeers, browser, runs }: Setting,
  name: string,
  path: string,
  charts: readonly BarChart[],
): Promise<Outcome<Loads[]>> {
  const folder = join(root, 'bench/peers');
  const others = peers(folder);
  for (const peer of others)
    await buildPeer(peer, charts, join(root, 'bench/build', name, peer.id), subject.language);
  const { url: at, close } = await servePeers();
  const texts = charts.flatMap(({ bars }) => bars.map(({ text }) => text));
  const targets: Target[] = [
    { id: 'ours', url: site + path, marks: { selector: OURS, count: texts.length } },
    ...others.map(({ id }) => ({ id, url: `${at}${name}/${id}/`, marks: { texts } })),
  ];
  const found = new Map<string, Load[]>();
  const failed = new Map<string, string>();
  for (let run = 0; run <= runs; run++)
    for (const condition of CONDITIONS)
      for (const target of targets) {
        // In the first run files are read and compressed: it is not counted.
        if (failed.has(target.id) || (run === 0 && condition !== CONDITIONS[0])) continue;
        try {
          const one = await load(browser, target, condition);
          const key = `${condition.id} ${target.id}`;
          if (run > 0) found.set(key, [...(found.get(key) ?? []), one]);
        } catch (error) {
          if (target.id === 'ours') throw error;
          failed.set(target.id, String(error));
        }
      }
  await close();
  const kindOf = (id: string): Loads['rows'][number]['kind'] =>
    others.find((peer) => peer.id === id)?.kind ?? 'ours';
  const result = CONDITIONS.map((condition) => ({
    condition: condition.id,
    rows: targets
      .filter(({ id }) => !failed.has(id))
      .map(({ id }) => ({
        id,
        kind: kindOf(id),
        load: medians(found.get(`${condition.id} ${id}`) ?? []),
      })),
  }));
  const left = [...failed].map(([id, reason]) => `left out: ${id}, ${reason}`);
  return {
    result,
    text: [...result.map(loadTable), ...left].join('\n\n'),
    faults: left,
  };
}

/** A: one figure in a frame. */
export const embed = (setting: Setting): Promise<Outcome<Loads[]>> =>
  compare(
    setting,
    'embed',
    `${setting.subject.language}/embed/${setting.subject.view}/`,
    setting.subject.one,
  );

/** B: the page with all views. */
export const page = (setting: Setting): Promise<Outcome<Loads[]>> =>
  compare(setting, 'page', `${setting.subject.language}/`, setting.subject.five);
