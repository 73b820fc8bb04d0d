import { strToU8 } from 'fflate';
import { paragraph, pictureShape, shape, textBody } from './shapes.ts';
import type { Slide } from './slide.ts';
import { part, relations, type Relation } from './xml.ts';

/** The parts of a package by path. */
export type Files = Record<string, Uint8Array>;

/** Paths of the parts of a slide. */
export const slidePath = (id: string): string => `ppt/slides/${id}.xml`;
export const notesPath = (id: string): string => `ppt/notesSlides/${id}.xml`;
/** Path of the links of a part. */
export const relationsPath = (path: string): string => path.replace(/[^/]+$/, '_rels/$&.rels');

/** The root of a tree of shapes, which has no position of its own. */
export const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const MAPPED = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

const tree = (shapes: string): string => `<p:cSld><p:spTree>${TREE}${shapes}</p:spTree></p:cSld>${MAPPED}`;

/** A field that shows the number of its slide. */
export const slideNumber = (lang: string): string =>
  `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld></a:p>`;

/** The body of the notes: answers in bold, which always stay, and the notes. */
export const notesBody = (
  { answers, notes }: Pick<Slide, 'answers' | 'notes'>,
  slide: Pick<Slide, 'lang' | 'dir'>,
): string =>
  [
    ...answers.map((answer) => paragraph(answer, slide, true)),
    ...notes.map((note) => paragraph(note, slide)),
  ].join('') || '<a:p/>';

function notesXml(slide: Slide): string {
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';
  const notes = shape(
    { id: 3, name: 'Notes', placeholder: 'type="body" idx="1"' },
    `<a:bodyPr/><a:lstStyle/>${notesBody(slide, slide)}`,
  );
  return part('notes', tree(image + notes));
}

/** Returns the parts of a slide: its shapes, its notes, its pictures, and their links. */
export function slideFiles(slide: Slide): Files {
  const { id, lang, dir, title, texts, pictures } = slide;
  const links: Relation[] = [
    { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rId2', type: 'notesSlide', target: `../notesSlides/${id}.xml` },
  ];
  const media: Files = {};
  const link = (type: string, target: string, isExternal = false): string => {
    const known = links.find((each) => each.type === type && each.target === target);
    if (known) return known.id;
    const own = `rId${String(links.length + 1)}`;
    links.push({ id: own, type, target, isExternal });
    return own;
  };
  const mediaLink = (name: string, content: Uint8Array): string => {
    media[`ppt/media/${name}`] = content;
    return link('image', `../media/${name}`);
  };
  const idOf = (href: string) => link('hyperlink', href, true);
  const first = 10;

  const shapes = [
    shape(
      { id: 2, name: 'Title', placeholder: 'type="title"' },
      `<a:bodyPr/><a:lstStyle/>${paragraph(title, { lang, dir })}`,
    ),
    ...texts.map((box, i) =>
      shape(
        {
          id: first + i,
          name: `Words ${String(i + 1)}`,
          ...(i === 0 && { placeholder: 'type="body" idx="1"' }),
          frame: box.frame,
        },
        textBody(box, slide, idOf),
      ),
    ),
    ...pictures.map((box, i) =>
      pictureShape(
        {
          id: first + texts.length + i,
          png: mediaLink(`${id}-${String(i + 1)}.png`, box.picture.png),
          svg: mediaLink(`${id}-${String(i + 1)}.svg`, strToU8(box.picture.svg)),
        },
        box,
      ),
    ),
    shape(
      { id: 4, name: 'Number', placeholder: 'type="sldNum" sz="quarter" idx="12"' },
      `<a:bodyPr/><a:lstStyle/>${slideNumber(lang)}`,
    ),
  ];
  const slideXml = part('sld', tree(shapes.join('')));
  const notesLinks: Relation[] = [
    { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { id: 'rId2', type: 'slide', target: `../slides/${id}.xml` },
  ];
  return {
    [slidePath(id)]: strToU8(slideXml),
    [relationsPath(slidePath(id))]: strToU8(relations(links)),
    [notesPath(id)]: strToU8(notesXml(slide)),
    [relationsPath(notesPath(id))]: strToU8(relations(notesLinks)),
    ...media,
  };
}
