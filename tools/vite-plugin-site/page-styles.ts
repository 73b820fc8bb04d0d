import type { FrameHeights } from '../../src/contract/share.ts';
import type { PageKind } from '../../src/route/route.ts';
import type { Script } from '../../src/route/script.ts';
import type { Inline, Site } from '../../src/site/site.ts';
import { hashedPath, type Asset } from './asset.ts';
import { inline } from './classic.ts';
import type { BuiltScript } from './client.ts';
import { frameHeight } from './frame-height.ts';
import type { Prerendering } from './prerender.ts';
import { lateSheetOf, sheetOf, splitPaper, withoutReferrer, wordsOf } from './sheets.ts';

/** Inlines a sheet into a page, with addresses of fonts relative to the page. */
export const inPage = (css: string, root: string): Inline =>
  inline(withoutReferrer(css.replace(/url\((?=[\w-]+\.woff2)/g, `url(${root}assets/`)));

/** A style sheet as a file; '' is the path of an empty one. */
const sheetFile = (name: string, content: string): Asset => ({
  path: content && hashedPath(name, 'css', content),
  content,
});

/** A site before the styles of its pages and the heights of its frames are known. */
export type UnstyledSite = Omit<Site, 'styles' | 'lateStyles' | 'paperStyles' | 'heights'>;

/** Words by kind of page: those of its pages and their script, and those of code that is loaded later. */
interface Words {
  present: Map<PageKind, Set<string>>;
  late: Map<PageKind, Set<string>>;
}

/** Renders every page without styles to find its words and the height of its frame. */
function measurePages(
  { pages }: Prerendering,
  site: UnstyledSite,
  scripts: Record<Script, BuiltScript>,
): Words & { heights: FrameHeights } {
  const present: Words['present'] = new Map();
  const late: Words['late'] = new Map();
  const heights: FrameHeights = {};
  const ofScript = (script: Script | 'inline') => (script === 'inline' ? [] : scripts[script].words);
  const unstyled = {
    ...site,
    heights: {},
    styles: () => inline(''),
    lateStyles: () => '',
    paperStyles: () => '',
  };
  for (const { kind, script, path, html } of pages(unstyled)) {
    present.set(kind, new Set([...(present.get(kind) ?? ofScript(script)), ...wordsOf(html)]));
    if (script !== 'inline') late.set(kind, scripts[script].lateWords);
    const [lang = '', , view = ''] = path.split('/');
    if (kind === 'embed') heights[lang] = { ...heights[lang], [view]: frameHeight(html) };
  }
  return { present, late, heights };
}

/**
 * Gives the pages of each kind only the styles that can match something there.
 *
 * @returns the complete site, and the late styles and those for paper as files
 */
export function styleSite(
  prerender: Prerendering,
  unstyled: UnstyledSite,
  scripts: Record<Script, BuiltScript>,
): { site: Site; sheets: Asset[] } {
  const { css } = prerender;
  const { present, late, heights } = measurePages(prerender, unstyled, scripts);
  const inPages = new Map<PageKind, string>();
  const paper = new Map<PageKind, Asset>();
  const lateSheets = new Map<PageKind, Asset>();
  for (const [kind, words] of present) {
    const sheet = sheetOf(css, words);
    const lateWords = late.get(kind);
    // A page without a script is self-contained.
    if (!lateWords) {
      inPages.set(kind, sheet);
      continue;
    }
    const parts = splitPaper(sheet);
    inPages.set(kind, parts.screen);
    paper.set(kind, sheetFile('paper', parts.paper));
    lateSheets.set(kind, sheetFile('late', lateSheetOf(css, words, lateWords)));
  }
  const files = new Map([...paper.values(), ...lateSheets.values()].map((file) => [file.path, file]));
  files.delete('');
  return {
    site: {
      ...unstyled,
      heights,
      styles: (kind, root) => inPage(inPages.get(kind) ?? css, root),
      lateStyles: (kind) => lateSheets.get(kind)?.path ?? '',
      paperStyles: (kind) => paper.get(kind)?.path ?? '',
    },
    sheets: [...files.values()],
  };
}
