import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import initialize, { optimise } from '@jsquash/oxipng/codec/pkg/squoosh_oxipng.js';

/** Effort of the search for filters and compression, 0 to 6: beyond 4 files shrink by less than one in a hundred. */
const EFFORT = 4;

let ready: Promise<unknown> | undefined;

/** The package fetches its WebAssembly by address, which Node cannot: it gets the bytes. */
const load = async (): Promise<unknown> => {
  const file = createRequire(import.meta.url).resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm');
  return initialize(await readFile(file));
};

/**
 * The same pixels in fewer bytes: a palette where the colours allow one, and the best filters. Takes seconds a picture,
 * so only frozen copies are repacked, which are kept for good.
 *
 * @returns the smaller of the two files
 */
export async function repack(png: Uint8Array): Promise<Uint8Array> {
  await (ready ??= load());
  const smaller = optimise(png, EFFORT, false, false);
  return smaller.length < png.length ? smaller : png;
}
