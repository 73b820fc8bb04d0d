import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../zip.ts';
import { indexFiles } from './index-files.ts';
import { ownSlide, type OwnSlide } from './own-slide.ts';
import { notesBody, notesPath, relationsPath, slideFiles, slidePath, type Files } from './slide-files.ts';
import type { Slide } from './slide.ts';
import { unescapeXml } from './xml.ts';

/** A slide of the deck, with other notes if they are given, or one of a teacher’s. */
export type TakenSlide = { id: string; notes?: readonly string[] } | OwnSlide;

/** Parts of single slides; all others belong to the whole deck. */
const OF_SLIDES = /^ppt\/(slides|notesSlides|media)\//;

/** The pictures that a slide links to. */
const mediaOf = (links: string): string[] =>
  [...links.matchAll(/Target="\.\.\/(media\/[^"]+)"/g)].map(([, path = '']) => `ppt/${unescapeXml(path)}`);

/** The answers above notes, which stay. */
const ANSWERS = /(?:<a:p><a:pPr[^>]*\/><a:r><a:rPr[^>]* b="1"\/><a:t>[^<]*<\/a:t><\/a:r><\/a:p>)+/;

/** Replaces the notes of a slide, except for answers. */
function withNotes(
  xml: string,
  notes: readonly string[],
  { lang, dir }: Pick<Slide, 'lang' | 'dir'>,
): string {
  const answers = ANSWERS.exec(xml)?.[0] ?? '';
  const body = notesBody({ answers: [], notes }, { lang, dir });
  return xml.replace(
    /(<a:lstStyle\/>)[\s\S]*(<\/p:txBody>)/,
    (_all, before: string, after: string) =>
      before + answers + (answers !== '' && notes.length === 0 ? '' : body) + after,
  );
}

/**
 * Takes slides out of a deck, in any order, and adds those of a teacher’s.
 *
 * @param words language of notes and slides that are added
 * @throws Error naming a slide that the deck lacks
 */
export function takeSlides(
  deck: Uint8Array,
  slides: readonly TakenSlide[],
  words: Pick<Slide, 'lang' | 'dir'>,
): Uint8Array {
  const all = unzipSync(deck);
  const partOf = (path: string): Uint8Array => {
    const content = all[path];
    if (!content) throw new Error(`the deck has no "${path}"`);
    return content;
  };
  const taken: Files = Object.fromEntries(Object.entries(all).filter(([path]) => !OF_SLIDES.test(path)));
  const ids = slides.map((slide, i) => {
    if (!('id' in slide)) {
      const id = `own-${String(i + 1)}`;
      Object.assign(taken, slideFiles(ownSlide(id, slide, words)));
      return id;
    }
    const { id, notes } = slide;
    const [path, aside] = [slidePath(id), notesPath(id)];
    const links = partOf(relationsPath(path));
    for (const each of [path, relationsPath(path), aside, relationsPath(aside), ...mediaOf(strFromU8(links))])
      taken[each] = partOf(each);
    if (notes) taken[aside] = strToU8(withNotes(strFromU8(partOf(aside)), notes, words));
    return id;
  });
  return zipOf({ ...taken, ...indexFiles(ids) });
}
