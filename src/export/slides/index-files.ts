import { strToU8 } from 'fflate';
import { notesPath, relationsPath, slidePath, type Files } from './slide-files.ts';
import { emu } from './shapes.ts';
import { SLIDE } from './slide.ts';
import { document, part, relations, type Relation } from './xml.ts';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

const DEFAULTS = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
];

/** Parts that every deck has once. */
const COMMON = [
  ['ppt/presentation.xml', `${SLIDES}presentation.main+xml`],
  ['ppt/slideMasters/slideMaster1.xml', `${SLIDES}slideMaster+xml`],
  ['ppt/slideLayouts/slideLayout1.xml', `${SLIDES}slideLayout+xml`],
  ['ppt/notesMasters/notesMaster1.xml', `${SLIDES}notesMaster+xml`],
  ['ppt/theme/theme1.xml', `${OFFICE}theme+xml`],
  ['ppt/theme/theme2.xml', `${OFFICE}theme+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', `${OFFICE}extended-properties+xml`],
];

function contentTypes(ids: readonly string[]): string {
  const all = [
    ...COMMON,
    ...ids.flatMap((id) => [
      [slidePath(id), `${SLIDES}slide+xml`],
      [notesPath(id), `${SLIDES}notesSlide+xml`],
    ]),
  ];
  return document(
    'Types',
    TYPES,
    DEFAULTS.map(
      ([name, type]) => `<Default Extension="${String(name)}" ContentType="${String(type)}"/>`,
    ).join('') +
      all
        .map(([path, type]) => `<Override PartName="/${String(path)}" ContentType="${String(type)}"/>`)
        .join(''),
  );
}

const PRESENTATION = 'ppt/presentation.xml';
/** Smallest id that the format allows for a slide. */
const FIRST_ID = 256;

function presentation(ids: readonly string[]): string {
  const slides = ids
    .map((_, i) => `<p:sldId id="${String(FIRST_ID + i)}" r:id="rId${String(i + 4)}"/>`)
    .join('');
  return part(
    'presentation',
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
      '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
      `<p:sldIdLst>${slides}</p:sldIdLst>` +
      `<p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/>` +
      '<p:notesSz cx="6858000" cy="9144000"/>',
    ' saveSubsetFonts="1"',
  );
}

const presentationLinks = (ids: readonly string[]): Relation[] => [
  { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
  { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
  { id: 'rId3', type: 'theme', target: 'theme/theme1.xml' },
  ...ids.map((id, i) => ({ id: `rId${String(i + 4)}`, type: 'slide', target: `slides/${id}.xml` })),
];

/** Returns the parts that list the slides of a deck, in their order. */
export const indexFiles = (ids: readonly string[]): Files => ({
  '[Content_Types].xml': strToU8(contentTypes(ids)),
  [PRESENTATION]: strToU8(presentation(ids)),
  [relationsPath(PRESENTATION)]: strToU8(relations(presentationLinks(ids))),
});
