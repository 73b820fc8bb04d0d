/** Space and sizes of a drawing, in CSS pixels. */
export interface Room {
  width: number;
  /** Distance between the marks for two people: the same in all drawings seen together. */
  pitch: number;
  /** Font size of the labels. */
  letters: number;
}

/**
 * Room of a prerendered drawing: it fits a screen of 320 pixels. The style sheet enlarges it in steps of whole
 * pixels per mark (src/figure/PanelChart.svelte).
 */
export const PRERENDERED: Room = { width: 288, pitch: 3, letters: 13 };

/** Marks per row of a field that uses the whole width. */
export const columnsIn = ({ width, pitch }: Room): number => Math.max(1, Math.floor(width / pitch));

/** Distance between lines of labels, in pixels. */
export const leadingOf = ({ letters }: Room): number => Math.round(letters * 1.3);

/** Distance from the marks to an outline around them, in pixels. */
export const OUTLINE = 4;

/** Scales in which a unit is a cell: columns to the right, rows downwards from `top` pixels. */
export const cellScales = (rows: number, room: Room, top: number) => ({
  xDomain: [0, columnsIn(room)],
  xRange: [0, columnsIn(room) * room.pitch],
  yDomain: [0, rows],
  yRange: [top, top + rows * room.pitch],
});
