/** Height of a part of the teeth of an open edge, in pixels; four of them are as high as a line of text. */
export const PART = 4;

/** Opacity of the teeth, part by part: they fade away from the last mark. */
export const TEETH = [0.85, 0.55, 0.3, 0.12];
