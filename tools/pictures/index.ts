import { pictureFile, SHAPES, type Shape } from '../../src/export/picture-file.ts';
import type { PagePicture, ViewPicture } from '../../src/site/picture.ts';
import { coloursOf, type Theme } from './colours.ts';
import { pageSheet } from './page-sheet.ts';
import { raster } from './raster.ts';
import type { Studio } from './studio.ts';
import type { Faces } from './typesetter.ts';
import { viewSheet } from './view-sheet.ts';

export interface PictureSettings {
  faces: Faces;
  /** Content of src/styles/theme.css. */
  css: string;
  siteUrl: string | undefined;
  cache: string | null;
}

/** A picture as a file of the site. */
export interface Picture {
  path: string;
  content: string | Uint8Array;
}

const THEMES: Theme[] = ['light', 'dark'];

/** Output of each shape: SVG or not, and the scales of its PNG files. */
const MADE: Record<Shape, { svg: boolean; scales: (1 | 2)[] }> = {
  wide: { svg: true, scales: [1, 2] },
  square: { svg: true, scales: [1] },
  card: { svg: false, scales: [1] },
};

/** Returns the studio of a theme. */
const studio = ({ faces, css, siteUrl }: Omit<PictureSettings, 'cache'>, theme: Theme): Studio => ({
  faces,
  colours: coloursOf(css, theme),
  siteUrl,
});

/** All pictures of a view. Those with derived figures are SVG only; a browser converts them. */
async function ofView(view: ViewPicture, settings: PictureSettings): Promise<Picture[]> {
  const { lang, name } = view;
  const files: Picture[] = [];
  for (const theme of THEMES)
    for (const [shape, { svg, scales }] of Object.entries(MADE) as [Shape, (typeof MADE)[Shape]][]) {
      const own = studio(settings, theme);
      const drawn = viewSheet(view, shape, own);
      if (svg) {
        files.push({ path: pictureFile({ lang, name, shape, theme, type: 'svg' }), content: drawn });
        if (view.hasDerived)
          files.push({
            path: pictureFile({ lang, name, shape, theme, derived: true, type: 'svg' }),
            content: viewSheet(view, shape, own, true),
          });
      }
      for (const scale of scales)
        files.push({
          path: pictureFile({ lang, name, shape, theme, scale, type: 'png' }),
          content: await raster(drawn, SHAPES[shape].width * scale, settings.cache),
        });
    }
  return files;
}

async function ofPage(page: PagePicture, settings: PictureSettings): Promise<Picture> {
  const { lang, name } = page;
  const drawn = pageSheet(page, studio(settings, 'light'));
  return {
    path: pictureFile({ lang, name, shape: 'card', type: 'png' }),
    content: await raster(drawn, SHAPES.card.width, settings.cache),
  };
}

/** Draws every picture of the site. */
export async function drawPictures(
  { views, pages }: { views: ViewPicture[]; pages: PagePicture[] },
  settings: PictureSettings,
): Promise<Picture[]> {
  const drawn = [
    ...views.map((view) => ofView(view, settings)),
    ...pages.map((page) => ofPage(page, settings)),
  ];
  return (await Promise.all(drawn)).flat();
}
