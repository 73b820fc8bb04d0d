/** Height of a part of the teeth of an open edge, in pixels; four of them are as high as a line of text. */
export const PART = 4;

/** Opacity of the teeth, part by part: they fade away from the last mark. */
const TEETH = [0.85, 0.55, 0.3, 0.12];

/** Height of the teeth, in pixels. */
export const HEIGHT = TEETH.length * PART;

/** Returns the parts of the teeth below an edge, with the middle of each, in pixels. */
export const teethBelow = (edge: number) =>
  TEETH.map((opacity, i) => ({ opacity, y: edge + (i + 0.5) * PART }));
