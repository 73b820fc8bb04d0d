import { oembedFile } from '../export/oembed.ts';
import type { Locale } from '../i18n/locale.ts';
import { manifestFile } from './manifest.ts';
import type { Declaration } from '../model/declaration.ts';
import { isTeaching } from '../route/parts.ts';
import type { Script } from '../route/script.ts';
import type { Title } from '../shell/title.ts';
import type { Preview } from './preview.ts';
import type { FrameHeights, Version } from '../contract/share.ts';
import { format, type PageKind, type Route } from '../route/route.ts';
import { wordsIn } from '../model/words-in.ts';

/** Code that stands in the page itself, and its hash as a Content-Security-Policy names it: "sha256-…". */
export interface Inline {
  code: string;
  hash: string;
}

/** What the pages are made of. Paths are relative to the site's root. */
export interface Site {
  declaration: Declaration;
  /** For each script its file, then all that it imports before it runs. */
  scripts: Record<Script, string[]>;
  /** The styles of a page of a kind, which stand in it: the first view waits for no other answer. */
  styles: (kind: PageKind, root: string) => Inline;
  /** The file with the styles of what the script of such a page fetches late; '' where there is nothing of the kind. */
  lateStyles: (kind: PageKind) => string;
  /** The script of embedded figures, which hold all that they need. */
  embedScript: Inline;
  /** The script that sets the display before the text is painted: it stands in the page, below the panel. */
  displayScript: Inline;
  /** Absolute address of the site's root with a trailing slash; canonical addresses are left out without it. */
  siteUrl?: string | undefined;
  version: string;
  /** SHA-256, in base64, of figures.json: a page knows by it what the build has checked. */
  figures: string;
  /** Heights of the embedded figures, for frames that cannot be told. */
  heights: FrameHeights;
  /** Frozen copies, the newest first. */
  versions: Version[];
  /** The day that embedded figures say they were frozen on; a frozen copy stands at v/<hash>/. */
  frozen?: string | undefined;
}

/** What one page says of itself in its head. */
export interface Page {
  route: Route;
  locale: Locale;
  title: Title;
  script: Script | 'inline';
  /** What machines may read of it: JSON-LD, or nothing. */
  structured: object | null;
  preview: Preview;
  /** From the page to the site's root. */
  root: string;
}

/** Only what a page needs: scripts, fonts and data of the site itself, its own styles, and nothing written into markup. */
const policy = (allowed: string[]): string =>
  ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"].join('; ');

const SITE_POLICY = [
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
];

/** What every page says: it has both themes, and tells nobody where a reader comes from. */
const EVERYWHERE = [
  '<meta name="color-scheme" content="light dark">',
  '<meta name="referrer" content="no-referrer">',
];

/** The one policy that Svelte makes, for the templates of its own components. */
const TEMPLATES = 'trusted-types svelte-trusted-html';

/**
 * What more the pages of a kind may do. The assistant alone shows frames, those of this site. Pages for class keep a
 * copy of the site: the policy "offline" lets the address of the service worker through, and nothing else.
 */
function policyOf(page: PageKind, script: Inline, styles: Inline): string {
  const all = [`script-src 'self' '${script.hash}'`, `style-src 'self' '${styles.hash}'`, ...SITE_POLICY];
  if (page === 'share') return policy([...all, TEMPLATES, "frame-src 'self'"]);
  if (isTeaching(page))
    return policy([...all, `${TEMPLATES} offline`, "worker-src 'self'", "manifest-src 'self'"]);
  return policy([...all, TEMPLATES]);
}

/** Text as it may stand in HTML and in its attributes. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** JSON as it may stand in HTML. */
export const inHtml = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const titleIn = ({ about }: Declaration, { title, route }: Pick<Page, 'title' | 'route'>): string =>
  `${title.title} – ${wordsIn(about.shortTitle, route.lang)}`;

/** What stands in the margins of a printed page (print.css): what the page is, and where, if that is known. */
export const inMargins = (
  { declaration, siteUrl }: Pick<Site, 'declaration' | 'siteUrl'>,
  page: Pick<Page, 'title' | 'route'>,
) => ({
  title: escape(titleIn(declaration, page)),
  address: escape(siteUrl ? siteUrl + format(page.route) : ''),
});

/** What a page in a frame needs: all of it stands here, and the frame is nobody's page to find. */
function embedHead(
  { declaration, embedScript: script, styles: stylesOf, siteUrl }: Site,
  page: Page,
): string[] {
  const { route, root } = page;
  const styles = stylesOf(route.page, root);
  const whole = 'view' in route ? format({ page: 'figure', lang: route.lang, view: route.view }) : '';
  const allowed = [
    `script-src '${script.hash}'`,
    `style-src '${styles.hash}'`,
    "font-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return [
    `<title>${escape(titleIn(declaration, page))}</title>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(allowed)}">`,
    ...EVERYWHERE,
    '<meta name="robots" content="noindex">',
    '<base target="_blank">',
    `<link rel="canonical" href="${escape((siteUrl ?? root) + whole)}">`,
    `<style>${styles.code}</style>`,
  ];
}

/** What the edition in one file needs: all of it stands here, and it asks for nothing. */
export function editionHead(
  { declaration, siteUrl }: Pick<Site, 'declaration' | 'siteUrl'>,
  lang: string,
  { script, styles }: Record<'script' | 'styles', Inline>,
): string {
  const { about } = declaration;
  const route: Route = { page: 'reading', lang };
  const allowed = [
    `script-src '${script.hash}'`,
    `style-src '${styles.hash}'`,
    'font-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return [
    `<title>${escape(`${wordsIn(about.headline, lang)} – ${wordsIn(about.shortTitle, lang)}`)}</title>`,
    `<meta name="description" content="${escape(wordsIn(about.description, lang))}">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(allowed)}">`,
    ...EVERYWHERE,
    '<meta name="robots" content="noindex">',
    ...(siteUrl ? [`<link rel="canonical" href="${escape(siteUrl + format(route))}">`] : []),
    `<style>${styles.code}</style>`,
  ].join('\n    ');
}

/** What a page needs that has no script: its styles and fonts. Nobody should come upon it by searching. */
export const headWithoutScript = (title: string, styles: Inline): string =>
  [
    `<title>${escape(title)}</title>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy([
      `style-src '${styles.hash}'`,
      "font-src 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])}">`,
    ...EVERYWHERE,
    '<meta name="robots" content="noindex">',
    `<style>${styles.code}</style>`,
  ].join('\n    ');

function siteHead(
  { declaration, scripts, styles: stylesOf, displayScript, siteUrl }: Site,
  page: Page,
  script: Script,
): string[] {
  const { route, root, locale } = page;
  const styles = stylesOf(route.page, root);
  const title = titleIn(declaration, page);
  const { description } = page.title;
  return [
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(route.page, displayScript, styles)}">`,
    ...EVERYWHERE,
    // Nobody should come upon the answers by searching for the questions.
    ...(route.page === 'key' ? ['<meta name="robots" content="noindex">'] : []),
    `<style>${styles.code}</style>`,
    // The script stands at the end of the page: of a page that is cut short it would make nothing.
    ...scripts[script].map((path) => `<link rel="modulepreload" href="${root}${path}">`),
    ...(page.structured ? [`<script type="application/ld+json">${inHtml(page.structured)}</script>`] : []),
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml">`,
    ...(isTeaching(route.page) ? [`<link rel="manifest" href="${root}${manifestFile(route.lang)}">`] : []),
    ...(siteUrl
      ? [
          ...declaration.languages.map(
            (lang) =>
              `<link rel="alternate" hreflang="${lang}" href="${escape(siteUrl + format({ ...route, lang }))}">`,
          ),
          `<link rel="canonical" href="${escape(siteUrl + format(route))}">`,
          `<meta property="og:type" content="article">`,
          `<meta property="og:title" content="${escape(title)}">`,
          `<meta property="og:description" content="${escape(description)}">`,
          `<meta property="og:url" content="${escape(siteUrl + format(route))}">`,
          `<meta property="og:locale" content="${locale.intl.replace('-', '_')}">`,
          `<meta property="og:site_name" content="${escape(locale.t('site.name'))}">`,
          `<meta property="og:image" content="${siteUrl}${page.preview.path}">`,
          `<meta property="og:image:width" content="${String(page.preview.width)}">`,
          `<meta property="og:image:height" content="${String(page.preview.height)}">`,
          `<meta property="og:image:alt" content="${escape(page.preview.alt)}">`,
          ...('view' in route
            ? [
                `<link rel="alternate" type="application/json+oembed" href="${siteUrl}${oembedFile(route.lang, route.view)}" title="${escape(title)}">`,
              ]
            : []),
          '<meta name="twitter:card" content="summary_large_image">',
          `<meta name="twitter:image:alt" content="${escape(page.preview.alt)}">`,
        ]
      : []),
  ];
}

/** What stands in the head of a page. */
export const head = (site: Site, page: Page): string =>
  (page.script === 'inline' ? embedHead(site, page) : siteHead(site, page, page.script)).join('\n    ');
