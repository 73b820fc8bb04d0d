import type { ViewPicture } from '../../src/site/picture.ts';
import { paragraph, scaled, stack, type Block } from './blocks.ts';
import { drawingsIn } from './drawing.ts';
import { colour, SIZE, type Desk } from './studio.ts';

/** The legend of qualifiers and the caution; the labels of the charts are the quotations. */
export function words(
  picture: ViewPicture,
  width: number,
  studio: Desk,
  values: ReadonlyMap<string, string>,
): Block {
  const { type } = studio;
  const quiet = colour(studio, 'ink-quiet');
  const INDENT = 58;
  const legend = picture.legend.map(({ sample, text }): Block => {
    const [drawing] = drawingsIn(sample, type, false);
    const line = paragraph(type, text, width - INDENT, { face: 'sans', size: SIZE.small, fill: quiet });
    return {
      height: line.height,
      at: (x, y) =>
        scaled(() => drawing?.content(values) ?? '', 14, 1.5).at(x, y + SIZE.small * 0.16) +
        line.at(x + INDENT, y),
    };
  });
  const caution = paragraph(type, picture.caution, width, { face: 'sans', size: SIZE.small, fill: quiet });
  return stack([stack(legend, 2), caution], 14);
}
