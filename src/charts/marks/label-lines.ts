import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

/** A line of a label: the words of the text, then our words. */
export interface LabelLine {
  quoted: string;
  ours: string;
}

/**
 * Breaks a label into lines: quoted words, which are bold, and a noun of ours.
 *
 * @param room greatest width of a line, in pixels
 * @param size font size in pixels
 */
export function labelLines(quoted: string, noun: string, room: number, size: number): LabelLine[] {
  const lines = wrap(`${quoted} ${noun}`.trim(), (line) => textWidth(line, size, 'sans-600') <= room);
  let left = quoted.length;
  return lines.map((line) => {
    const end = Math.max(0, Math.min(left, line.length));
    left -= line.length + 1;
    return { quoted: line.slice(0, end), ours: line.slice(end) };
  });
}
