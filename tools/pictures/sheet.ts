import { escapeHtml } from '../../src/export/html.ts';
import { SHAPES, type Shape } from '../../src/export/picture-file.ts';
import { paragraph, type Block } from './blocks.ts';
import { colour, SIZE, type Desk } from './studio.ts';

/** The whole file: a background, its content, and its alt text. */
export function sheet(
  said: { name: string; title: string; alt: string; lang: string; dir: 'ltr' | 'rtl' },
  shape: Shape,
  studio: Desk,
  content: string,
) {
  const { width, height } = SHAPES[shape];
  // A right-to-left picture is laid out from the left like any other, then mirrored.
  const set =
    said.dir === 'rtl' ? `<g transform="translate(${String(width)} 0) scale(-1 1)">${content}</g>` : content;
  const id = `${said.name}-${said.lang}-${shape}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}"` +
    ` width="${String(width)}" height="${String(height)}" role="img" aria-labelledby="${id}-title ${id}-desc" xml:lang="${said.lang}">` +
    `<title id="${id}-title">${escapeHtml(said.title)}</title><desc id="${id}-desc">${escapeHtml(said.alt)}</desc>` +
    `<rect width="100%" height="100%" fill="${colour(studio, 'paper')}"/>${studio.type.letters()}${set}</svg>\n`
  );
}

/** The foot of a picture: the site's name, the page's address, and the notice of a translation. */
export function foot(
  picture: { site: string; address: string; notice?: string },
  width: number,
  studio: Desk,
): Block {
  const address = studio.siteUrl && (studio.siteUrl + picture.address).replace(/^https?:\/\//, '');
  return paragraph(studio.type, [picture.site, address, picture.notice].filter(Boolean).join(' · '), width, {
    face: 'sans',
    size: SIZE.foot,
    fill: colour(studio, 'ink-quiet'),
  });
}
