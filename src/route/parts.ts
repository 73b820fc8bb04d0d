import { folderOf, viewPages, type PageKind, type SinglePage, type ViewPage } from './route.ts';

/** Part of the site that a page belongs to: the folder that it is in, unless it has one here. */
const ELSEWHERE: Partial<Record<PageKind, string>> = { figure: 'explore', present: 'teach', notes: 'teach' };

const isViewPage = (page: PageKind): page is ViewPage => viewPages.some((each) => each === page);

/** The part of the site that a page belongs to, by its folder: "explore", "teach", "about" … */
function partOf(page: PageKind): string {
  const folder = folderOf(isViewPage(page) ? { page, lang: '', view: '' } : { page, lang: '' });
  return ELSEWHERE[page] ?? folder.split('/')[1] ?? '';
}

/** Pages to hand to students: no page that they link to leads on to the answers at once. */
export const PUPILS_PAGES = ['exercises', 'worksheet', 'notes'] as const satisfies SinglePage[];

/** True for pages to hand to students. */
export const isForPupils = (page: PageKind): boolean => PUPILS_PAGES.some((each) => each === page);

/** True for pages of the exploring part. */
export const isExploring = (page: PageKind): boolean => partOf(page) === 'explore';

/** True for pages of the part for class. */
export const isTeaching = (page: PageKind): boolean => partOf(page) === 'teach';
