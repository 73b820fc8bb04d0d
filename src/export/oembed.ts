/** What an answer of oEmbed 1.0 of the type "rich" is made from. Addresses are absolute. */
export interface EmbedAnswer {
  title: string;
  /** Who provides it: name and address of the site. */
  provider: { name: string; url: string };
  /** Code of the frame, and its size in pixels. */
  html: string;
  width: number;
  height: number;
  thumbnail: { url: string; width: number; height: number };
}

/** Seconds for which an answer may be kept: a day. */
const CACHE_AGE = 86_400;

/** An answer of oEmbed as its consumers read it. */
export const oembed = ({ title, provider, html, width, height, thumbnail }: EmbedAnswer): object => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: provider.name,
  provider_url: provider.url,
  cache_age: CACHE_AGE,
  html,
  width,
  height,
  thumbnail_url: thumbnail.url,
  thumbnail_width: thumbnail.width,
  thumbnail_height: thumbnail.height,
});

/** Where the answer for a view is, relative to the site's root. */
export const oembedFile = (lang: string, view: string): string => `oembed/${lang}/${view}.json`;
