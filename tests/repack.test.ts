import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { repack } from '../tools/pictures/repack.ts';

/** Builds a picture of two colours in resvg's format: four bytes per pixel. */
function checkered(size: number): PNG {
  const png = new PNG({ width: size, height: size });
  for (let i = 0; i < size * size; i++) png.data.writeUInt32BE(i % 7 === 0 ? 0x1d1b18ff : 0xfbf8f1ff, i * 4);
  return png;
}

it('repack(png) stores the same pixels in fewer bytes', async () => {
  const picture = checkered(64);
  const png = PNG.sync.write(picture);
  const smaller = await repack(png);
  expect(smaller.length).toBeLessThan(png.length / 2);
  expect(PNG.sync.read(Buffer.from(smaller)).data.equals(picture.data)).toBe(true);
});

it('repack(png) never gives more bytes than it got', async () => {
  const once = await repack(PNG.sync.write(checkered(64)));
  expect((await repack(once)).length).toBeLessThanOrEqual(once.length);
});
