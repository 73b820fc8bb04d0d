import type { ZoomTransform } from 'd3';
import { markPainter, type CellPlace } from '../../../charts/paint-marks.ts';
import { PART, teethBelow } from '../../../charts/marks/teeth.ts';
import { OUTLINE } from '../../../charts/room.ts';
import { BEYOND, SOFT_APART, type Box } from './field-layout.ts';
import type { PlacedField, SheetLayout } from './sheet-layout.ts';

/** Colours of the current theme, as CSS values: of lines, and of each hue. */
export interface Inks {
  ink: string;
  hues: Readonly<Record<number, string>>;
}

/** Dashes of a soft outline, and its corners, in CSS pixels. */
const SOFT = [2, 3];
const CORNER = 5;

/** Distance between teeth of an open edge, in CSS pixels: it is no distance between marks. */
const TOOTH = 3;

/** Draws the signs of a field: seam, enclosures, soft outline, open edge. */
function drawSigns(
  context: CanvasRenderingContext2D,
  { seams, enclosures, columns, rows, isSoft, isOpen }: PlacedField,
  { pitch, left, top }: CellPlace,
  inks: { ink: string; hue: string },
  ratio: number,
): void {
  const frame = (
    { x, y, width, height }: Box,
    apart: number,
    above = apart,
  ): [number, number, number, number] => [
    left + x * pitch - apart * ratio,
    top + y * pitch - above * ratio,
    width * pitch + 2 * apart * ratio,
    height * pitch + (apart + above) * ratio,
  ];
  const line = (x0: number, y0: number, x1: number, y1: number) => {
    context.beginPath();
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
    context.stroke();
  };
  context.strokeStyle = inks.ink;
  context.lineWidth = 1.5 * ratio;
  for (const box of enclosures) context.strokeRect(...frame(box, OUTLINE, 0));
  for (const seam of seams) {
    const x = left + seam.x * pitch;
    line(x, top - BEYOND * ratio, x, top + seam.rows * pitch + BEYOND * ratio);
  }
  context.strokeStyle = inks.hue;
  if (isSoft) {
    context.lineWidth = 2 * ratio;
    context.setLineDash(SOFT.map((length) => length * ratio));
    context.beginPath();
    context.roundRect(...frame({ x: 0, y: 0, width: columns, height: rows }, SOFT_APART), CORNER * ratio);
    context.stroke();
  }
  if (isOpen) {
    context.lineWidth = PART * ratio;
    context.setLineDash([ratio, (TOOTH - 1) * ratio]);
    for (const tooth of teethBelow(1)) {
      const y = top + rows * pitch + tooth.y * ratio;
      context.globalAlpha = tooth.opacity;
      line(left, y, left + columns * pitch, y);
    }
    context.globalAlpha = 1;
  }
  context.setLineDash([]);
}

/** Returns a function that draws the whole sheet on a canvas as a view shows it. */
export function sheetPainter(context: CanvasRenderingContext2D) {
  const paint = markPainter(context);
  /**
   * @param view of the sheet, in CSS pixels
   * @param ratio of the canvas’s pixels to CSS pixels
   */
  return ({ fields, pitch }: SheetLayout, view: ZoomTransform, { ink, hues }: Inks, ratio: number): void => {
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    const scaled = pitch * view.k * ratio;
    // Marks a whole number of pixels apart begin on whole ones; between, as in a flight, they need not.
    const place = (length: number) =>
      Math.abs(scaled - Math.round(scaled)) < 1e-6 ? Math.round(length * ratio) : length * ratio;
    for (const field of fields) {
      const at = {
        pitch: scaled,
        left: place(view.applyX(field.left)),
        top: place(view.applyY(field.top)),
      };
      const hue = hues[field.hue] ?? ink;
      for (const points of field.marks) paint({ points, colour: hue }, at);
      drawSigns(context, field, at, { ink, hue }, ratio);
    }
  };
}
