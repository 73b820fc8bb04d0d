import { targets } from './faults.ts';
import { read } from './read.ts';

/** All files of ours that run once `entry` does, itself included, at once or when they are asked for. */
export function reach(files: Readonly<Record<string, string>>, entry: string): string[] {
  const reached = new Set([entry]);
  // A set that grows is walked to its new end.
  for (const path of reached) {
    const source = files[path];
    if (source === undefined || !/\.(ts|svelte)$/.test(path)) continue;
    for (const target of targets(path, read(path, source).values)) reached.add(target);
  }
  return [...reached];
}
