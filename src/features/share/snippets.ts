import { escapeHtml } from '../../export/html.ts';
import type { Destination, SharedView } from '../../contract/share.ts';
import type { EmbedOptions } from '../embed/options.ts';
import { writeOptions } from '../embed/options.ts';
import { pictureFile, SHAPES } from '../../export/picture-file.ts';

/** Destinations of a figure; each has its own snippet. */
export const DESTINATIONS = [
  'website',
  'cms',
  'email',
  'slides',
  'print',
  'social',
] as const satisfies Destination[];

/** True if the destination takes a living frame; the others take a picture. */
export const isFrame = (to: Destination): boolean => to === 'website' || to === 'cms';

/** A shared view with the texts of its language; `page` is an absolute address. */
export interface Shared extends SharedView {
  /** Absolute address of the site, or of the frozen copy, with a slash at its end. */
  site: string;
  /** Hash of the frozen copy, or "" for the living figure. */
  version: string;
  /** "sha384-…" of a frozen copy’s script, which never changes; "" for the living one, which does. */
  integrity: string;
  /** Titles of the corrections of this view since the frozen copy; "" or undefined if there are none. */
  corrected?: string;
  lang: string;
  view: string;
  options: EmbedOptions;
}

/** The result for a destination: code or text, and files relative to the site. */
export interface Snippet {
  kind: 'html' | 'text';
  code: string;
  files: string[];
}

/** Width of a picture in an e-mail, in CSS pixels: most mail programs show it unscaled. */
const MAIL_WIDTH = 600;

const themeOf = ({ options }: Shared): 'light' | 'dark' => (options.theme === 'dark' ? 'dark' : 'light');

function picture(shared: Shared, given: Partial<Parameters<typeof pictureFile>[0]> = {}): string {
  const { lang, view } = shared;
  return pictureFile({ lang, name: view, type: 'png', theme: themeOf(shared), ...given });
}

/** Returns the address of the page in the frame. */
export const embedAddress = ({ site, lang, view, options }: Shared): string =>
  `${site}${lang}/embed/${view}/${writeOptions(options)}`;

/** Formats non-default options as attributes of the element; `title` is named `heading` there. */
const attributes = (options: EmbedOptions): string =>
  [...new URLSearchParams(writeOptions(options))]
    .map(([name, value]) => ` ${name === 'title' ? 'heading' : name}="${escapeHtml(value)}"`)
    .join('');

/** Formats the Subresource Integrity attributes of a frozen copy’s script. */
const checked = ({ integrity }: Shared): string =>
  integrity && ` integrity="${integrity}" crossorigin="anonymous"`;

const heightOf = ({ options, height, fullHeight }: Shared): number =>
  options.table || options.arithmetic ? fullHeight : height;

/** Formats a picture that links to the page of the figure. */
function linkedPicture(shared: Shared, width: string, height?: string): string {
  const size = `width="${width}"${height ? ` height="${height}"` : ''}`;
  return `<a href="${escapeHtml(shared.page)}"><img src="${escapeHtml(shared.site + picture(shared))}" ${size} referrerpolicy="no-referrer" alt="${escapeHtml(shared.alt)}"></a>`;
}

const SNIPPETS: Record<Destination, (shared: Shared) => Snippet> = {
  website: (shared) => ({
    kind: 'html',
    code: [
      `<declaration-figure view="${shared.view}" lang="${shared.lang}"${shared.version && ` version="${shared.version}"`} label="${escapeHtml(shared.title)}"${attributes(shared.options)}>`,
      `  ${linkedPicture(shared, '100%')}`,
      '</declaration-figure>',
      `<script src="${escapeHtml(shared.site)}declaration-figure.js"${checked(shared)} referrerpolicy="no-referrer" defer></script>`,
    ].join('\n'),
    files: [],
  }),

  cms: (shared) => ({
    kind: 'html',
    code: `<iframe src="${escapeHtml(embedAddress(shared))}" title="${escapeHtml(shared.title)}" width="100%" height="${String(heightOf(shared))}" frameborder="0" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
    files: [],
  }),

  email: (shared) => {
    const { width, height } = SHAPES.wide;
    const size = [MAIL_WIDTH, Math.round((MAIL_WIDTH * height) / width)].map(String);
    return {
      kind: 'html',
      code: `<p lang="${shared.lang}">${linkedPicture(shared, size[0] ?? '', size[1])}<br>\n${escapeHtml(shared.title)}. ${escapeHtml(shared.source)}</p>`,
      files: [picture(shared)],
    };
  },

  slides: (shared) => ({
    kind: 'text',
    code: [shared.title, shared.source, shared.page].join('\n'),
    files: [picture(shared, { scale: 2 }), picture(shared, { type: 'svg' })],
  }),

  print: (shared) => ({
    kind: 'text',
    code: [shared.title, shared.source, shared.page].join('\n'),
    // Paper is light.
    files: [picture(shared, { type: 'svg', theme: 'light' }), picture(shared, { scale: 2, theme: 'light' })],
  }),

  social: (shared) => ({
    kind: 'text',
    code: [shared.title + '.', shared.source, shared.page].join(' '),
    files: [picture(shared, { shape: 'card' }), picture(shared, { shape: 'square' })],
  }),
};

/** Returns the snippet for a destination. */
export const snippet = (destination: Destination, shared: Shared): Snippet => SNIPPETS[destination](shared);
