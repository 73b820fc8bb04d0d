import { language } from './i18n/index.ts';
import type { Declaration } from './model/declaration.ts';
import type { Script } from './pages/index.ts';
import type { Title } from './pages/title.ts';
import { format, type PageKind, type Route } from './route.ts';

/** What the pages are made of. Paths are relative to the site's root. */
export interface Site {
  declaration: Declaration;
  /** For each script its file, then all that it imports before it runs. */
  scripts: Record<Script, string[]>;
  /** The style sheet of the pages of a kind. */
  styles: (kind: PageKind) => string;
  /** Fonts that every first view needs. */
  fonts: string[];
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

/** What one page says of itself in its head. */
export interface Page {
  route: Route;
  title: Title;
  script: Script;
  /** What machines may read of it: JSON-LD, or nothing. */
  structured: object | null;
  /** From the page to the site's root. */
  root: string;
}

/** JSON as it may stand in HTML. */
export const inHtml = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** What stands in the head of a page, in the present language of messages. */
export function head({ declaration, scripts, styles, fonts, siteUrl }: Site, page: Page): string {
  const { route, root } = page;
  const { about, languages } = declaration;
  const title = `${page.title.title} – ${about.shortTitle[route.lang] ?? ''}`;
  const { description } = page.title;
  const [script = '', ...imports] = scripts[page.script];
  return [
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    ...fonts.map(
      (font) => `<link rel="preload" href="${root}${font}" as="font" type="font/woff2" crossorigin>`,
    ),
    `<link rel="stylesheet" href="${root}${styles(route.page)}">`,
    `<script type="module" src="${root}${script}"></script>`,
    ...imports.map((path) => `<link rel="modulepreload" href="${root}${path}">`),
    ...(page.structured ? [`<script type="application/ld+json">${inHtml(page.structured)}</script>`] : []),
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
