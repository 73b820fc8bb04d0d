/** Words of one style in one language. */
export interface Run {
  text: string;
  /** BCP 47 tag, by which programs check spelling and read aloud. */
  lang: string;
  style?: 'strong' | 'quotation' | 'quiet';
  href?: string;
}

/** A paragraph. */
export interface Line {
  runs: Run[];
  /** Font size as a multiple of that of its box. */
  size?: number;
}

/** A rectangle of a slide, in points; a slide has `SLIDE` of them. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const SLIDE = { width: 960, height: 540 };

/** Words that can be edited. */
export interface TextBox {
  frame: Frame;
  lines: Line[];
}

/** Place of a picture, which is as large as its frame allows. */
export interface PictureBox {
  frame: Frame;
  /** Alt text. */
  alt: string;
}

/** A drawing as a vector picture, and as a bitmap for programs that know no SVG. */
export interface Picture {
  svg: string;
  png: Uint8Array;
  /** Size of its layout, in any unit. */
  width: number;
  height: number;
}

/** A slide; its first box of words is the body, which an outline contains. */
export interface Slide {
  id: string;
  /** Language of the title and the notes, as a BCP 47 tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  texts: TextBox[];
  pictures: (PictureBox & { picture: Picture })[];
  /** Answers: the first lines of the notes, which stay if the notes are replaced. */
  answers: readonly string[];
  notes: readonly string[];
}
