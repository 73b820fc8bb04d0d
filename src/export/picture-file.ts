/** Shapes of pictures, in pixels. */
export const SHAPES = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  card: { width: 1200, height: 630 },
} as const;

export type Shape = keyof typeof SHAPES;

/** Properties of a picture that its file name encodes. */
export interface PictureFile {
  lang: string;
  /** Id of the view, or "page-explore" for the card of another page. */
  name: string;
  shape: Shape;
  theme: 'light' | 'dark';
  /** True if it shows derived figures. */
  derived: boolean;
  /** Pixels of the file per pixel of the shape. */
  scale: 1 | 2;
  type: 'svg' | 'png';
}

const USUAL = { shape: 'wide', theme: 'light', derived: false, scale: 1 } as const;

/** Path of a picture from the site's root: "images/fr/removals.png", "images/fr/removals-square-dark.png". */
export function pictureFile(
  given: Partial<PictureFile> & Pick<PictureFile, 'lang' | 'name' | 'type'>,
): string {
  const { lang, name, shape, theme, derived, scale, type } = { ...USUAL, ...given };
  const parts = [
    name,
    shape !== 'wide' && shape,
    theme === 'dark' && theme,
    derived && 'ours',
    scale === 2 && '2x',
  ];
  return `images/${lang}/${parts.filter(Boolean).join('-')}.${type}`;
}

/** File name of a downloaded picture, with its language: "removals-dark-fr.png". */
export const savedAs = (path: string): string => path.replace(/^images\/([^/]+)\/(.*)\.(\w+)$/, '$2-$1.$3');
