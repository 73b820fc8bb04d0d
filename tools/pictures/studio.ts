import { typesetter, type Faces, type Typesetter } from './typesetter.ts';

/** What a picture is made with. */
export interface Studio {
  faces: Faces;
  colours: ReadonlyMap<string, string>;
  /** Address of the site's root, or undefined: then the picture gives the site's name alone. */
  siteUrl: string | undefined;
}

/** The same for one file, with its own store of letters. */
export interface Desk extends Studio {
  type: Typesetter;
}

/** Everything that one file is made with. */
export const desk = (studio: Studio, dir: 'ltr' | 'rtl'): Desk => ({
  ...studio,
  type: typesetter(studio.faces, dir === 'rtl'),
});

export const colour = ({ colours }: Studio, name: string): string => colours.get(`--${name}`) ?? 'none';

/** Room at the edges of a picture, and between its columns, in pixels. */
export const MARGIN = 44;
export const GAP = 40;

/** Sizes of words in pixels. A label of a chart is as large as that, however the chart is scaled. */
export const SIZE = { kicker: 18, title: 38, subtitle: 21, small: 17.5, quote: 21, label: 18, foot: 16 };

/** Sizes of a label in the units of a chart, within which nothing of the chart is covered. */
export const LABELS = { least: 9, most: 14 };
