import { extent, type Extent, type TimedFigure } from '../extent.ts';

/** A time that the text gives, and the figures that it is given for. */
export interface RibbonRow {
  id: string;
  extent: Extent;
  text: string;
}

/**
 * One row for each time: figures with the same time share it, and a part has that of its whole.
 * The numbers are named if there are several rows.
 */
export function rows(figures: readonly TimedFigure[]): RibbonRow[] {
  const own = figures.filter(({ relation }) => relation !== 'part-of');
  const byWords = new Map<string, TimedFigure[]>();
  for (const figure of own) byWords.set(figure.whenText, [...(byWords.get(figure.whenText) ?? []), figure]);
  return [...byWords].flatMap(([whenText, [first, ...others]]) =>
    first
      ? [
          {
            id: first.id,
            extent: extent(first),
            text:
              byWords.size === 1
                ? whenText
                : `${[first, ...others].map(({ quoted }) => quoted).join(', ')} · ${whenText}`,
          },
        ]
      : [],
  );
}
