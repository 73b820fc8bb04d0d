import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import initialize, { optimise } from '@jsquash/oxipng/codec/pkg/squoosh_oxipng.js';

/** Effort of the search for filters and compression, 0 to 6: beyond 4, files shrink by less than 1%. */
const EFFORT = 4;

let ready: Promise<unknown> | undefined;

/** The package fetches its WebAssembly by URL, which Node cannot, so it is given the bytes. */
const load = async (): Promise<unknown> => {
  const file = createRequire(import.meta.url).resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm');
  return initialize(await readFile(file));
};

/**
 * Returns the same pixels in fewer bytes: a palette if the colours allow one, and the best filters. It takes
 * seconds per picture, so only frozen copies, which are kept for good, are repacked.
 * @returns the smaller of the two files
 */
export async function repack(png: Uint8Array): Promise<Uint8Array> {
  await (ready ??= load());
  const smaller = optimise(png, EFFORT, false, false);
  return smaller.length < png.length ? smaller : png;
}
