import { typesetter, type Faces, type Typesetter } from './typesetter.ts';

/** Inputs of a picture. */
export interface Studio {
  faces: Faces;
  colours: ReadonlyMap<string, string>;
  /** Address of the site's root; if undefined, the picture has the site's name only. */
  siteUrl: string | undefined;
}

/** A studio for one file, with its own typesetter. */
export interface Desk extends Studio {
  type: Typesetter;
}

/** Returns the studio of one file. */
export const desk = (studio: Studio, dir: 'ltr' | 'rtl'): Desk => ({
  ...studio,
  type: typesetter(studio.faces, dir === 'rtl'),
});

export const colour = ({ colours }: Studio, name: string): string => colours.get(`--${name}`) ?? 'none';

/** Room at the edges of a picture, and between its columns, in pixels. */
export const MARGIN = 44;
export const GAP = 40;

/** Font sizes in pixels. Labels of a chart keep their size at any scale of the chart. */
export const SIZE = { kicker: 18, title: 38, subtitle: 21, small: 17.5, quote: 21, label: 18, foot: 16 };

/** Sizes of a label in the units of a chart within which it does not cover the chart. */
export const LABELS = { least: 9, most: 22 };
