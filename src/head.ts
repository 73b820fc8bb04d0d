import { language } from './i18n/index.ts';
import type { Declaration } from './model/declaration.ts';
import { format, type Route } from './route.ts';

/** What the pages are made of. Paths are relative to the site's root. */
export interface Site {
  declaration: Declaration;
  assets: { script: string; styles: string[]; fonts: string[] };
  /** Absolute address of the site's root with a trailing slash; canonical addresses are left out without it. */
  siteUrl?: string | undefined;
  version: string;
}

/** Only what the pages need: scripts, styles, fonts and data of the site itself, and nothing written into markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The one policy that Svelte makes, for the templates of its own components.
  'trusted-types svelte-trusted-html',
].join('; ');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What stands in the head of a page, in the present language of messages. */
export function head({ declaration, assets, siteUrl }: Site, route: Route, root: string): string {
  const { about, languages } = declaration;
  const title = `${about.headline[route.lang] ?? ''} – ${about.shortTitle[route.lang] ?? ''}`;
  const description = about.description[route.lang] ?? '';
  return [
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    ...assets.fonts.map(
      (font) => `<link rel="preload" href="${root}${font}" as="font" type="font/woff2" crossorigin>`,
    ),
    ...assets.styles.map((style) => `<link rel="stylesheet" href="${root}${style}">`),
    `<script type="module" src="${root}${assets.script}"></script>`,
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml">`,
    ...languages.map((lang) => {
      const address = format({ ...route, lang });
      return `<link rel="alternate" hreflang="${lang}" href="${siteUrl ?? root}${address}">`;
    }),
    ...(siteUrl
      ? [
          `<link rel="canonical" href="${escape(siteUrl + format(route))}">`,
          `<meta property="og:type" content="article">`,
          `<meta property="og:title" content="${escape(title)}">`,
          `<meta property="og:description" content="${escape(description)}">`,
          `<meta property="og:url" content="${escape(siteUrl + format(route))}">`,
          `<meta property="og:locale" content="${language(route.lang).intl.replace('-', '_')}">`,
        ]
      : []),
  ].join('\n    ');
}
