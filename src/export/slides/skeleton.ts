import { strToU8 } from 'fflate';
import { BODY, FOOT, NUMBER, TITLE } from './frames.ts';
import { direction, paragraph, position, shape } from './shapes.ts';
import { relationsPath, slideNumber, TREE, type Files } from './slide-files.ts';
import type { Frame, Slide } from './slide.ts';
import { DECLARED, document, escapeXml, part, relations } from './xml.ts';

/** Colours of a deck, as "#rrggbb". */
export interface DeckColours {
  ink: string;
  quiet: string;
  paper: string;
  raised: string;
  link: string;
  hues: readonly string[];
}

/** The whole deck besides its slides. */
export interface Deck extends Pick<Slide, 'lang' | 'dir'> {
  title: string;
  /** Name of the site, its author. */
  creator: string;
  /** Source and address, at the foot of every slide. */
  foot: string;
  /** Date of the text that the deck is about: a date of the build would differ each time. */
  date: string;
  colours: DeckColours;
}

/** Fonts that are on most devices: a deck brings none. */
const FONTS = { serif: 'Georgia', sans: 'Arial' };

/** Accents that the format has; hues repeat if there are fewer. */
const ACCENTS = 6;

function theme(name: string, { ink, quiet, paper, raised, link, hues }: DeckColours): string {
  const colour = (slot: string, value: string) =>
    `<a:${slot}><a:srgbClr val="${value.replace('#', '').toUpperCase()}"/></a:${slot}>`;
  const accents = Array.from({ length: ACCENTS }, (_, i) =>
    colour(`accent${String(i + 1)}`, hues[i % hues.length] ?? ink),
  );
  const colours = [
    colour('dk1', ink),
    colour('lt1', paper),
    colour('dk2', quiet),
    colour('lt2', raised),
    ...accents,
    colour('hlink', link),
    colour('folHlink', link),
  ].join('');
  const font = (slot: string, face: string) =>
    `<a:${slot}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${slot}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const content =
    `<a:themeElements><a:clrScheme name="${name}">${colours}</a:clrScheme>` +
    `<a:fontScheme name="${name}">${font('majorFont', FONTS.serif)}${font('minorFont', FONTS.sans)}</a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>`;
  return (
    DECLARED +
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}">${content}</a:theme>`
  );
}

const BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** Properties of the words of a placeholder, by level. */
const levels = (content: (level: number) => string): string =>
  Array.from({ length: 9 }, (_, i) => content(i + 1)).join('');

const words = (size: number, face: 'mj' | 'mn', more = '', colour = 'tx1'): string =>
  `<a:defRPr sz="${String(size * 100)}"${more}><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>` +
  `<a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/></a:defRPr>`;

const NO_INSET = 'lIns="0" tIns="0" rIns="0" bIns="0"';

/** The title and the body, as the master and the layout have them. */
const placeholders = (lang: string): string =>
  [
    shape(
      { id: 2, name: 'Title', placeholder: 'type="title"', frame: TITLE },
      `<a:bodyPr ${NO_INSET} anchor="b"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang="${lang}"/></a:p>`,
    ),
    shape(
      { id: 3, name: 'Words', placeholder: 'type="body" idx="1"', frame: BODY },
      `<a:bodyPr ${NO_INSET}><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang="${lang}"/></a:p>`,
    ),
    shape(
      { id: 4, name: 'Number', placeholder: 'type="sldNum" sz="quarter" idx="12"', frame: NUMBER },
      `<a:bodyPr ${NO_INSET} anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="r">${words(11, 'mn', '', 'tx2')}</a:lvl1pPr></a:lstStyle>${slideNumber(lang)}`,
    ),
  ].join('');

function master({ lang, dir, foot }: Deck): string {
  const source = shape(
    { id: 5, name: 'Source', frame: FOOT },
    `<a:bodyPr wrap="square" ${NO_INSET} anchor="ctr"/><a:lstStyle/><a:p><a:pPr${direction(dir)}/><a:r>` +
      `<a:rPr lang="${lang}" sz="1100"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:rPr><a:t>${escapeXml(foot)}</a:t></a:r></a:p>`,
  );
  const styles =
    `<p:titleStyle><a:lvl1pPr algn="${dir === 'rtl' ? 'r' : 'l'}"><a:buNone/>${words(28, 'mj', ' b="1"')}</a:lvl1pPr></p:titleStyle>` +
    `<p:bodyStyle>${levels((level) => `<a:lvl${String(level)}pPr marL="0" indent="0"><a:buNone/>${words(20, 'mn')}</a:lvl${String(level)}pPr>`)}</p:bodyStyle>` +
    `<p:otherStyle>${levels((level) => `<a:lvl${String(level)}pPr>${words(18, 'mn')}</a:lvl${String(level)}pPr>`)}</p:otherStyle>`;
  return part(
    'sldMaster',
    `<p:cSld>${BACKGROUND}<p:spTree>${TREE}${placeholders(lang)}${source}</p:spTree></p:cSld>${MAP}` +
      `<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>${styles}</p:txStyles>`,
  );
}

const layout = ({ lang }: Deck): string =>
  part(
    'sldLayout',
    `<p:cSld name="Title and words"><p:spTree>${TREE}${placeholders(lang)}</p:spTree></p:cSld>` +
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    ' preserve="1"',
  );

/** The page of notes in points: the slide above its notes. */
const NOTES = { width: 540, height: 720 };
const IMAGE: Frame = { x: 54, y: 40, width: 432, height: 243 };
const BELOW: Frame = { x: 54, y: 300, width: 432, height: NOTES.height - 340 };

function notesMaster({ lang, dir }: Deck): string {
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>' +
    `<p:spPr>${position(IMAGE)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>`;
  const notes = shape(
    { id: 3, name: 'Notes', placeholder: 'type="body" sz="quarter" idx="3"', frame: BELOW },
    `<a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraph('', { lang, dir })}`,
  );
  const style = levels(
    (level) =>
      `<a:lvl${String(level)}pPr marL="0" indent="0"><a:spcBef><a:spcPts val="400"/></a:spcBef><a:buNone/>${words(12, 'mn')}</a:lvl${String(level)}pPr>`,
  );
  return part(
    'notesMaster',
    `<p:cSld>${BACKGROUND}<p:spTree>${TREE}${image}${notes}</p:spTree></p:cSld>${MAP}<p:notesStyle>${style}</p:notesStyle>`,
  );
}

const DC = 'http://purl.org/dc/elements/1.1/';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const APP = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

const core = ({ title, creator, lang, date }: Deck): string =>
  DECLARED +
  `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DC}" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dc:creator>${escapeXml(creator)}</dc:creator>` +
  `<dc:language>${lang}</dc:language><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;

/** Returns the parts of a deck that do not depend on its slides. */
export function skeletonFiles(deck: Deck): Files {
  const { creator, colours } = deck;
  const name = escapeXml(creator);
  const [masterPath, layoutPath, notesPath] = [
    'ppt/slideMasters/slideMaster1.xml',
    'ppt/slideLayouts/slideLayout1.xml',
    'ppt/notesMasters/notesMaster1.xml',
  ] as const;
  const texts = {
    '_rels/.rels': relations([
      { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
      { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    'docProps/core.xml': core(deck),
    'docProps/app.xml': document('Properties', APP, `<Application>${name}</Application>`),
    'ppt/theme/theme1.xml': theme(name, colours),
    'ppt/theme/theme2.xml': theme(name, { ...colours, paper: '#ffffff' }),
    [masterPath]: master(deck),
    [relationsPath(masterPath)]: relations([
      { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { id: 'rId2', type: 'theme', target: '../theme/theme1.xml' },
    ]),
    [layoutPath]: layout(deck),
    [relationsPath(layoutPath)]: relations([
      { id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ]),
    [notesPath]: notesMaster(deck),
    [relationsPath(notesPath)]: relations([{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }]),
  };
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
}
