/** Input of an oEmbed 1.0 response of type "rich". Addresses are absolute. */
export interface EmbedAnswer {
  title: string;
  /** Provider: name and address of the site. */
  provider: { name: string; url: string };
  /** Code of the frame, and its size in pixels. */
  html: string;
  width: number;
  height: number;
  thumbnail: { url: string; width: number; height: number };
}

/** Cache age of a response in seconds: a day. */
const CACHE_AGE = 86_400;

/** Returns an oEmbed response. */
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

/** Path of the response for a view, relative to the site's root. */
export const oembedFile = (lang: string, view: string): string => `oembed/${lang}/${view}.json`;
