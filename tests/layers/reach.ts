import { targets } from './faults.ts';
import { read } from './read.ts';

/** Returns all project files that run once `entry` does, itself included, at once or on demand. */
export function reach(files: Readonly<Record<string, string>>, entry: string): string[] {
  const reached = new Set([entry]);
  // Iterating a growing set includes its new elements.
  for (const path of reached) {
    const source = files[path];
    if (source === undefined || !/\.(ts|svelte)$/.test(path)) continue;
    for (const target of targets(path, read(path, source).values)) reached.add(target);
  }
  return [...reached];
}
