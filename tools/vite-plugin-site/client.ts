import type { Rolldown, ViteBuilder } from 'vite';
import { forEachScript, sources, type Script } from '../../src/route/script.ts';
import { asset, type Asset } from './asset.ts';
import { outputOf } from './environments.ts';
import { BUNDLED, bundledIn, type Bundled } from './licences.ts';
import { wordsOf } from './sheets.ts';

/** A built script, as pages need it. */
export interface BuiltScript {
  /** Paths relative to `dist`: the script, then all its static imports, each once. */
  files: string[];
  /** Words of its code, among them all names that it may add to a page. */
  words: Set<string>;
  /** Words of the code of its dynamic imports. */
  lateWords: Set<string>;
}

type Chunk = Rolldown.OutputChunk;

/** A chunk and those reachable by some of its imports, each once, the chunk first. */
function reach(first: Chunk, chunks: Map<string, Chunk>, importsOf: (chunk: Chunk) => string[]): Chunk[] {
  const reached = new Set([first]);
  // Iteration includes members added on the way.
  for (const chunk of reached)
    for (const path of importsOf(chunk)) {
      const next = chunks.get(path);
      if (next) reached.add(next);
    }
  return [...reached];
}

/**
 * Builds the modules for the browser: src/features/reading/client.ts and the other page scripts.
 *
 * @returns their files, the description of each script, and the packages bundled in them
 */
export async function buildClient(
  builder: ViteBuilder,
): Promise<{ files: Asset[]; scripts: Record<Script, BuiltScript>; bundled: Bundled[] }> {
  const output = await outputOf(builder, 'client');
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const built = (name: Script): BuiltScript => {
    const entry = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === name);
    if (!entry) throw new Error(`${sources[name]}: the build made no script of it`);
    const wordsIn = (some: Chunk[]) => wordsOf(some.map(({ code }) => code).join('\n'));
    const own = reach(entry, chunks, ({ imports }) => imports);
    const all = reach(entry, chunks, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
    return {
      files: own.map(({ fileName }) => fileName),
      words: wordsIn(own),
      lateWords: wordsIn(all.filter((chunk) => !own.includes(chunk))),
    };
  };
  return {
    files: output.map(asset).filter(({ path }) => path !== BUNDLED),
    scripts: forEachScript(built),
    bundled: bundledIn(output),
  };
}
