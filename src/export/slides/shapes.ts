import { ABOVE, contained, fittingSize } from './fit.ts';
import type { Frame, Line, Run, Slide, TextBox } from './slide.ts';
import { escapeXml } from './xml.ts';

const EMU = 12_700;
/** Points in the unit of the format. */
export const emu = (points: number): string => String(Math.round(points * EMU));

/** The position of a shape, as an element with a prefix. */
export const position = ({ x, y, width, height }: Frame): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;

const RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

/** LibreOffice lets a paragraph begin in the font that the one before it ended with, unless it names its own. */
const SANS = '<a:latin typeface="+mn-lt"/>';

/** Styles of words: attributes of a run, and its colour and font. */
const STYLES: Record<NonNullable<Run['style']> | 'plain', [attributes: string, content: string]> = {
  plain: ['', SANS],
  strong: [' b="1"', SANS],
  quotation: [' i="1"', '<a:latin typeface="+mj-lt"/>'],
  quiet: ['', `<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>${SANS}`],
};

/** Direction of a paragraph. */
export const direction = (dir: Slide['dir']): string => (dir === 'rtl' ? ' algn="r" rtl="1"' : '');

function runXml({ text, lang, style, href }: Run, size: number, idOf: (href: string) => string): string {
  const [attributes, content] = STYLES[style ?? 'plain'];
  const link = href === undefined ? '' : `<a:hlinkClick r:id="${idOf(href)}"/>`;
  const opening = `<a:rPr lang="${lang}" sz="${String(Math.round(size * 100))}"${attributes}>`;
  return `<a:r>${opening}${content}${link}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}

/** A shape of words; with `placeholder` one that the layout has, too. */
export function shape(
  { id, name, placeholder, frame }: { id: number; name: string; placeholder?: string; frame?: Frame },
  body: string,
): string {
  const own =
    placeholder === undefined ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';
  const kind = placeholder === undefined ? '<p:nvPr/>' : `<p:nvPr><p:ph ${placeholder}/></p:nvPr>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${String(id)}" name="${escapeXml(name)}"/>${own}${kind}</p:nvSpPr>` +
    `<p:spPr>${frame ? position(frame) : ''}${frame && placeholder === undefined ? RECTANGLE : ''}</p:spPr>` +
    `<p:txBody>${body}</p:txBody></p:sp>`
  );
}

/** A paragraph of one run. */
export const paragraph = (
  text: string,
  { lang, dir }: Pick<Slide, 'lang' | 'dir'>,
  isStrong = false,
): string =>
  `<a:p><a:pPr${direction(dir)}/><a:r><a:rPr lang="${lang}"${isStrong ? ' b="1"' : ''}/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;

/** The content of a box of words, in the largest size that has room. */
export function textBody({ lines, frame }: TextBox, { dir }: Slide, idOf: (href: string) => string): string {
  const size = fittingSize(lines, frame);
  const above = `<a:spcBef><a:spcPts val="${String(Math.round(ABOVE * size * 100))}"/></a:spcBef>`;
  const lineXml = ({ runs, size: factor = 1 }: Line) =>
    `<a:p><a:pPr marL="0" indent="0"${direction(dir)}>${above}<a:buNone/></a:pPr>` +
    `${runs.map((run) => runXml(run, size * factor, idOf)).join('')}</a:p>`;
  const inset = 'lIns="0" tIns="0" rIns="0" bIns="0"';
  return `<a:bodyPr wrap="square" ${inset} anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>${lines.map(lineXml).join('') || '<a:p/>'}`;
}

const SVG = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/** A picture: a vector picture in programs that know it, otherwise its bitmap. */
export function pictureShape(
  { id, png, svg }: { id: number; png: string; svg: string },
  { frame, alt, picture }: Slide['pictures'][number],
): string {
  const vector = `<a:extLst><a:ext uri="${SVG}"><asvg:svgBlip xmlns:asvg="${SVG_NAMESPACE}" r:embed="${svg}"/></a:ext></a:extLst>`;
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${String(id)}" name="Picture ${String(id)}" descr="${escapeXml(alt)}"/>` +
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>' +
    `<p:blipFill><a:blip r:embed="${png}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${position(contained(frame, picture))}${RECTANGLE}</p:spPr></p:pic>`
  );
}
