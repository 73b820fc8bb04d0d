import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import type * as outputs from '../../src/site/outputs.ts';
import { asset, writeAssets, type Asset } from './asset.ts';
import { outputOf } from './environments.ts';

type Outputs = typeof outputs;

/** The rendering code, with the styles and fonts of its pages. */
export interface Prerendering extends Outputs {
  /** Styles of all components, in one sheet; each page needs a part of it. */
  css: string;
  fonts: Asset[];
}

/** Reduces addresses of fonts in a sheet to file names, from which each page makes its own addresses. */
const besideFonts = (css: string | Uint8Array): string => String(css).replaceAll('url(./', 'url(');

/** Loads modules that were built for Node, from temporary files. */
async function load(modules: readonly Asset[]): Promise<Outputs> {
  const folder = await mkdtemp(join(tmpdir(), 'prerender-'));
  try {
    await writeAssets(folder, modules);
    return (await import(pathToFileURL(join(folder, 'prerender.mjs')).href)) as Outputs;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Builds src/site/outputs.ts for Node and loads it: render functions, with styles and fonts. */
export async function buildPrerender(builder: ViteBuilder): Promise<Prerendering> {
  const output = await outputOf(builder, 'ssr');
  const files = output.filter(({ type }) => type === 'asset').map(asset);
  const [sheet, ...others] = files.filter(({ path }) => path.endsWith('.css'));
  if (!sheet || others.length > 0)
    throw new Error(`expected one style sheet, the build made ${String(others.length + 1)}`);
  const modules = output.filter(({ type }) => type === 'chunk').map(asset);
  return {
    ...(await load(modules)),
    css: besideFonts(sheet.content),
    fonts: files.filter((file) => file !== sheet),
  };
}
