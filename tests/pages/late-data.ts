import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LateData } from '../../src/contract/late-data.ts';
import { dist } from './harness.ts';

/** Returns the data that pages in a language load when they need it. */
export function lateData(lang: string): LateData {
  const folder = join(dist, 'assets');
  const isOurs = (name: string) => name.startsWith(`late-${lang}-`) && name.endsWith('.json');
  const [file, ...others] = readdirSync(folder).filter(isOurs);
  if (file === undefined || others.length > 0) throw new Error(`expected one file of late data in "${lang}"`);
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as LateData;
}
