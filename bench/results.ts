import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { PartName, parts } from './parts/parts.ts';

/** Date and machine of a measurement. */
export interface Where {
  date: string;
  cores: number;
  processor: string;
  system: string;
  node: string;
  browser: string;
  runs: number;
}

type ResultOf<Name extends PartName> = Awaited<ReturnType<(typeof parts)[Name]>>['result'];

/** The last results of each part; dates and machines may differ. */
export type Results = { [Name in PartName]?: Where & { result: ResultOf<Name> } };

export const readResults = (file: string): Results =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};

export const writeResults = (file: string, results: Results): void =>
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
