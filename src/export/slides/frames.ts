import { SLIDE, type Frame } from './slide.ts';

const EDGE = 40;
const WIDTH = SLIDE.width - 2 * EDGE;

/** Places on a slide, in points. */
export const TITLE: Frame = { x: EDGE, y: 26, width: WIDTH, height: 76 };
export const BODY: Frame = { x: EDGE, y: 118, width: WIDTH, height: 364 };
export const FOOT: Frame = { x: EDGE, y: 500, width: 780, height: 24 };
export const NUMBER: Frame = { x: SLIDE.width - EDGE - 80, y: 500, width: 80, height: 24 };

/** The columns of the body: their shares of its width, and the gap between them. */
export function columns(shares: readonly number[], gap = 32): Frame[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const room = BODY.width - gap * (shares.length - 1);
  let x = BODY.x;
  return shares.map((share) => {
    const width = (room * share) / sum;
    const frame = { ...BODY, x, width };
    x += width + gap;
    return frame;
  });
}
