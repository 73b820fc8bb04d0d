/** Space and sizes of a drawing, in CSS pixels. */
export interface Room {
  width: number;
  /** Distance between the marks for two people: the same in all drawings seen together. */
  pitch: number;
  /** Font size of the labels. */
  letters: number;
  /** Size of a device pixel; marks begin on whole ones. */
  pixel: number;
}

/**
 * Room of a prerendered drawing: it fits a screen of 320 pixels. The style sheet enlarges it in steps of whole
 * pixels per mark (src/figure/PanelChart.svelte).
 */
export const PRERENDERED: Room = { width: 288, pitch: 3, letters: 13, pixel: 1 };

/** Marks per row of a field that uses the whole width. */
export const columnsIn = ({ width, pitch }: Room): number => Math.max(1, Math.floor(width / pitch));

/** Distance between lines of labels, in pixels. */
export const leadingOf = ({ letters }: Pick<Room, 'letters'>): number => Math.round(letters * 1.3);

/** Distance from the marks to an outline around them, in pixels. */
export const OUTLINE = 4;

/** Returns the nearest length of whole device pixels. */
const whole = (length: number, { pixel }: Room): number => Math.round(length / pixel) * pixel;

/** Scales in which a unit is a cell: columns to the right, rows downwards from `top` pixels. */
export const cellScales = (rows: number, room: Room, top: number) => ({
  xDomain: [0, columnsIn(room)],
  xRange: [0, columnsIn(room) * room.pitch],
  yDomain: [0, rows],
  yRange: [whole(top, room), whole(top, room) + rows * room.pitch],
});
