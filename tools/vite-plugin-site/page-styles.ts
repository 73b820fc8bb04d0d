import { createHash } from 'node:crypto';
import type { FrameHeights } from '../../src/contract/share.ts';
import type { PageKind } from '../../src/route/route.ts';
import type { Script } from '../../src/route/script.ts';
import type { Inline, Site } from '../../src/site/site.ts';
import type { Asset } from './asset.ts';
import { inline } from './classic.ts';
import type { BuiltScript } from './client.ts';
import { frameHeight } from './frame-height.ts';
import type { Prerendering } from './prerender.ts';
import { lateSheetOf, sheetOf, wordsOf, withoutReferrer } from './sheets.ts';

/** Inlines a sheet into a page, with addresses of fonts relative to the page. */
export const inPage = (css: string, root: string): Inline =>
  inline(withoutReferrer(css.replace(/url\((?=[\w-]+\.woff2)/g, `url(${root}assets/`)));

/** Path of a style sheet, named after the hash of its content; '' for an empty one. */
const sheetFile = (sheet: string): string =>
  sheet && `assets/late-${createHash('sha256').update(sheet).digest('base64url').slice(0, 8)}.css`;

/** A site before the styles of its pages and the heights of its frames are known. */
export type UnstyledSite = Omit<Site, 'styles' | 'lateStyles' | 'heights'>;

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
  const unstyled = { ...site, heights: {}, styles: () => inline(''), lateStyles: () => '' };
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
 * @returns the complete site, and the late style sheets as files
 */
export function styleSite(
  prerender: Prerendering,
  unstyled: UnstyledSite,
  scripts: Record<Script, BuiltScript>,
): { site: Site; sheets: Asset[] } {
  const { css } = prerender;
  const { present, late, heights } = measurePages(prerender, unstyled, scripts);
  const sheets = new Map([...present].map(([kind, own]) => [kind, sheetOf(css, own)]));
  const lateSheets = new Map(
    [...late].map(([kind, words]) => [kind, lateSheetOf(css, present.get(kind) ?? new Set(), words)]),
  );
  return {
    site: {
      ...unstyled,
      heights,
      styles: (kind, root) => inPage(sheets.get(kind) ?? css, root),
      lateStyles: (kind) => sheetFile(lateSheets.get(kind) ?? ''),
    },
    sheets: [...new Set(lateSheets.values())]
      .filter((sheet) => sheet !== '')
      .map((sheet) => ({ path: sheetFile(sheet), content: sheet })),
  };
}
