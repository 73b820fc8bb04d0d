import { createHash } from 'node:crypto';
import type { ViteBuilder } from 'vite';
import type { Inline } from '../../src/site/site.ts';
import { CLASSIC, outputOf, type Classic } from './environments.ts';
import { bundledIn, type Bundled } from './licences.ts';

/** Inlined code, with its hash for the page's policy. */
export const inline = (code: string): Inline => ({
  code,
  hash: `sha256-${createHash('sha256').update(code).digest('base64')}`,
});

/**
 * Builds a classic script.
 *
 * @returns its code, minified, and the packages bundled in it
 */
async function classicScript(
  builder: ViteBuilder,
  name: Classic,
): Promise<{ code: string; bundled: Bundled[] }> {
  const output = await outputOf(builder, name);
  const [chunk, ...others] = output;
  if (others.some(({ type }) => type === 'chunk'))
    throw new Error(`${CLASSIC[name]}: expected one script, the build made more`);
  return { code: chunk.code.trim(), bundled: bundledIn(output) };
}

/** Builds all classic scripts: returns their code by name, and the packages bundled in them. */
export async function buildClassic(
  builder: ViteBuilder,
): Promise<{ code: Record<Classic, string>; bundled: Bundled[] }> {
  const code: Partial<Record<Classic, string>> = {};
  const bundled: Bundled[] = [];
  for (const name of Object.keys(CLASSIC) as Classic[]) {
    const script = await classicScript(builder, name);
    code[name] = script.code;
    bundled.push(...script.bundled);
  }
  return { code: code as Record<Classic, string>, bundled };
}
