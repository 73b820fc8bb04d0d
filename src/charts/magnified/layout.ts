/** Distances between marks, in pixels: in the field as it is, and in the enlarged one. */
export const PITCH = 2;
const LARGEST = 8;
const SMALLEST = 4;

/** Room for the enlarged field, and for the other one and the lines between them, in pixels. */
const ROOM = 160;
const BESIDE = 80;

/** Ratio of the width of a field to its height. */
const SHAPE = 2.5;

/** A field of marks, and the same enlarged to the right of it. */
export interface Magnified {
  columns: number;
  rows: number;
  /** Distance between the enlarged marks, and left edge of their field, in pixels. */
  pitch: number;
  left: number;
  width: number;
  height: number;
  /** Upper edge of the field as it is. */
  top: number;
}

/** Lays out a field of some marks, as it is and enlarged. */
export function magnified(count: number): Magnified {
  const columns = Math.max(1, Math.min(Math.floor(ROOM / SMALLEST), Math.round(Math.sqrt(count * SHAPE))));
  const rows = Math.ceil(count / columns);
  const pitch = Math.min(LARGEST, Math.floor(ROOM / columns));
  const left = columns * PITCH <= BESIDE / 2 ? BESIDE : columns * PITCH + BESIDE / 2;
  const height = rows * pitch;
  return {
    columns,
    rows,
    pitch,
    left,
    width: left + columns * pitch,
    height,
    top: Math.floor((height - rows * PITCH) / 2),
  };
}
