import type { TextStyle, Typesetter } from './typesetter.ts';

/** A block of a picture: its height, and its markup at a position. */
export interface Block {
  height: number;
  /** Returns the markup of the block with its upper left corner at x, y. */
  at: (x: number, y: number) => string;
}

/** Distance of a baseline from the top of its line, as a share of the line's height. */
const BASE = 0.76;

export interface ParagraphStyle extends TextStyle {
  fill: string;
  /** Height of a line as a multiple of the font size. */
  leading?: number;
  /** True to make lines about equally long, as for a title. */
  balanced?: boolean;
}

/** The narrowest width, to some pixels, that needs no more lines. */
function balancedWidth(type: Typesetter, text: string, style: TextStyle, width: number): number {
  const { length } = type.lines(text, style, width);
  let narrow = width;
  while (narrow > 100 && type.lines(text, style, narrow - 10).length === length) narrow -= 10;
  return narrow;
}

export function paragraph(type: Typesetter, text: string, width: number, style: ParagraphStyle): Block {
  const limit = style.balanced ? balancedWidth(type, text, style, width) : width;
  const lines = text ? type.lines(text, style, limit) : [];
  const leading = style.size * (style.leading ?? 1.3);
  return {
    height: lines.length * leading,
    at(x, y) {
      const set = lines.map((line, i) => type.line(line, style, x, y + (i + BASE) * leading));
      return `<g fill="${style.fill}">${set.join('')}</g>`;
    },
  };
}

/** Stacks blocks vertically; empty ones take no room. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, shown.length - 1),
    at(x, y) {
      let top = y;
      return shown
        .map((block) => {
          const markup = block.at(x, top);
          top += block.height + gap;
          return markup;
        })
        .join('');
    },
  };
}

/** A block of markup shown at another size than its layout; it is rendered once it has a position. */
export const scaled = (content: () => string, height: number, scale: number): Block => ({
  height: height * scale,
  at: (x, y) =>
    `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})">${content()}</g>`,
});
