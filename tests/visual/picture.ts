import { createHash } from 'node:crypto';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Pixels of a screenshot: four bytes each, row by row. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Side of the squares that are compared, in pixels. */
export const SIDE = 64;

/** Characters of a square’s hash: one in sixteen million different squares goes undetected. */
const LETTERS = 4;

export const read = (png: Buffer): Picture => PNG.sync.read(png);

/** Returns the number of squares across; `down` those down. */
export const across = ({ width }: Pick<Picture, 'width'>): number => Math.ceil(width / SIDE);
const down = ({ height }: Pick<Picture, 'height'>): number => Math.ceil(height / SIDE);

/** Returns the hash of each square of a picture, row by row. Any different pixel changes the hash. */
export function squares(picture: Picture): string[] {
  const { width, height, data } = picture;
  const all: string[] = [];
  for (let row = 0; row < down(picture); row++)
    for (let column = 0; column < across(picture); column++) {
      const hash = createHash('sha1');
      const [left, right] = [column * SIDE, Math.min(width, (column + 1) * SIDE)];
      for (let y = row * SIDE; y < Math.min(height, (row + 1) * SIDE); y++)
        hash.update(data.subarray((y * width + left) * 4, (y * width + right) * 4));
      all.push(hash.digest('base64').slice(0, LETTERS));
    }
  return all;
}

/** Reduction of the stored picture, for reviewers: a quarter as wide and high, sixteen steps per colour. */
const SMALLER = 4;
const STEP = 16;

/** Returns the mean colour of each patch, in steps, as one number. */
function small({ width, height, data }: Picture): { width: number; height: number; colours: number[] } {
  const [columns, rows] = [Math.ceil(width / SMALLER), Math.ceil(height / SMALLER)];
  const colours: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const sums = [0, 0, 0];
      let count = 0;
      for (let y = row * SMALLER; y < Math.min(height, (row + 1) * SMALLER); y++)
        for (let x = column * SMALLER; x < Math.min(width, (column + 1) * SMALLER); x++, count++)
          for (let channel = 0; channel < 3; channel++)
            sums[channel]! += data[(y * width + x) * 4 + channel]!;
      colours.push(sums.reduce((colour, sum) => colour * 256 + Math.floor(sum / count / STEP) * STEP, 0));
    }
  return { width: columns, height: rows, colours };
}

/** Returns the 256 most frequent colours; every other colour maps to the nearest of them. */
function palette(colours: readonly number[]): { colours: number[]; indexOf: (colour: number) => number } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const most = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([colour]) => colour);
  const known = new Map(most.map((colour, i) => [colour, i]));
  const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const distance = (a: number, b: number) =>
    channels(a).reduce((sum, value, i) => sum + (value - channels(b)[i]!) ** 2, 0);
  const indexOf = (colour: number): number => {
    const index =
      known.get(colour) ??
      most.reduce((best, each, i) => (distance(each, colour) < distance(most[best]!, colour) ? i : best), 0);
    known.set(colour, index);
    return index;
  };
  return { colours: most, indexOf };
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** The data that is compared: the size of a picture, and the hashes of its squares. */
export interface Kept {
  width: number;
  height: number;
  squares: string[];
}

/** Encodes a file with a reduced picture for reviewers, and the hashes of the full one. */
export function written(picture: Picture): Buffer {
  const { width, height, colours } = small(picture);
  const { colours: own, indexOf } = palette(colours);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per pixel, from a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, i) => (rows[i + Math.floor(i / width) + 1] = indexOf(colour)));
  const kept: Kept = { width: picture.width, height: picture.height, squares: squares(picture) };
  const words = Buffer.from(`${kept.width} ${kept.height} ${kept.squares.join('')}`, 'latin1');
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(own.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('zTXt', Buffer.concat([Buffer.from('squares\0\0', 'latin1'), deflateSync(words, { level: 9 })])),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Reads the hashes from the file of a picture.
 * @throws Error if there are none
 */
export function keptIn(file: Buffer): Kept {
  for (let at = SIGNATURE.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const content = file.subarray(at + 8, at + 8 + length);
    if (file.toString('latin1', at + 4, at + 8) === 'zTXt') {
      const [width, height, hashes = ''] = inflateSync(content.subarray('squares\0\0'.length))
        .toString('latin1')
        .split(' ');
      return {
        width: Number(width),
        height: Number(height),
        squares: hashes.match(new RegExp(`.{${String(LETTERS)}}`, 'g')) ?? [],
      };
    }
    at += length + 12;
  }
  throw new Error('a file that holds no squares: approve it anew');
}

/** Draws a frame around each of some squares. */
export function marked(picture: Picture, which: readonly number[]): Buffer {
  const png = new PNG({ width: picture.width, height: picture.height });
  png.data = Buffer.from(picture.data);
  const paint = (x: number, y: number) => {
    if (x < picture.width && y < picture.height)
      png.data.set([255, 0, 160, 255], (y * picture.width + x) * 4);
  };
  for (const index of which) {
    const [left, top] = [(index % across(picture)) * SIDE, Math.floor(index / across(picture)) * SIDE];
    for (let i = 0; i < SIDE; i++)
      for (const edge of [0, 1, SIDE - 2, SIDE - 1]) {
        paint(left + i, top + edge);
        paint(left + edge, top + i);
      }
  }
  return PNG.sync.write(png);
}
