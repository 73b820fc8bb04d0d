/** The shapes that pictures come in, in pixels. */
export const SHAPES = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  card: { width: 1200, height: 630 },
} as const;

export type Shape = keyof typeof SHAPES;

/** A picture made at build, as far as its name goes. */
export interface PictureFile {
  lang: string;
  /** Id of the view, or "page-explore" for the card of another page. */
  name: string;
  shape: Shape;
  theme: 'light' | 'dark';
  /** Whether it shows our own arithmetic. */
  derived: boolean;
  /** Pixels of the file for each of the shape. */
  scale: 1 | 2;
  type: 'svg' | 'png';
}

const USUAL = { shape: 'wide', theme: 'light', derived: false, scale: 1 } as const;

/** Where a picture is, relative to the site's root: "images/fr/removals.png", "images/fr/removals-square-dark.png". */
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

/** The name under which a reader keeps a picture: "removals-dark-fr.png" says its language, wherever it goes. */
export const savedAs = (path: string): string => path.replace(/^images\/([^/]+)\/(.*)\.(\w+)$/, '$2-$1.$3');
