import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { declaration } from '../../declaration.ts';
import type { Holder, Part, Shown } from './shown.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Inline elements, which do not break a line of words. */
const INLINE = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i ins kbd mark output q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is not shown as words. */
const SILENT = new Set(['script', 'style', 'path', 'noscript']);

/** Attributes without words, whatever their value: names, places, sizes, addresses, code. */
const MACHINE =
  /^(id|class|href|src|srcset|for|name|type|style|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|width|height|viewbox|transform|points|fill|stroke|(fill|stroke|font|stop|text|marker|clip|mask|gradient|pattern|preserve|letter|dominant|baseline)[-a-z]*|offset|opacity|tabindex|colspan|rowspan|rows|cols|maxlength|minlength|min|max|step|pattern|charset|rel|role|lang|dir|aria-(labelledby|describedby|controls|owns|details|current|posinset|setsize|level|valuenow|valuemin|valuemax)|crossorigin|frameborder|integrity|http-equiv|download|sizes|media|loading|sandbox|xmlns(:\w+)?|property|scope|value)$/i;

/** Data attributes that scripts read for names, sizes and places, and never show. */
const MACHINE_DATA =
  /^data-(figure|states|sounds|step|derived|of|relation|view|refusal|hue|n|value|days|scale|passage|copy|index|sought|how|word|outcome|form|paper|carry|version|key|end|preset|scene|part|live|taking|shows|show|place)$/;

const isElement = (node: Node): node is Element => 'tagName' in node;

const childrenOf = (node: Node): Node[] => [
  ...('childNodes' in node ? node.childNodes : []),
  ...('content' in node ? node.content.childNodes : []),
];

const holderOf = ({ tagName, attrs }: Element): Holder => ({
  name: tagName,
  attributes: new Map(attrs.map(({ name, value }) => [name, value])),
});

/** True if the attribute of an element contains words. */
function isShown(element: Element, name: string): boolean {
  if (name === 'content')
    return (
      element.attrs.some((each) => each.name === 'name' && /description|title/.test(each.value)) ||
      element.attrs.some((each) => each.name === 'property' && /title|description|alt/.test(each.value))
    );
  return !MACHINE.test(name) && !MACHINE_DATA.test(name);
}

/** Returns every string in a JSON value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const ids = new Set(declaration.figures.map(({ id }) => id));

/** Returns the words of an attribute: its strings if it contains JSON, but for ids. */
function wordsOf(value: string): string[] {
  if (!/^[[{]/.test(value)) return [value];
  try {
    return stringsIn(JSON.parse(value)).filter((text) => !ids.has(text));
  } catch {
    return [value];
  }
}

/**
 * Returns the content that a page of HTML, or a drawing in SVG, shows: its lines of words, each a block
 * without nested blocks, and the attributes that are shown, announced, or shown by a script.
 */
export function shownIn(file: string, html: string, lang: string): Shown[] {
  const shown: Shown[] = [];
  let line: { text: string; parts: Part[]; lang: string; place: string } | null = null;

  const endLine = () => {
    if (line !== null && /[\p{L}\p{N}]/u.test(line.text)) shown.push({ file, ...line });
    line = null;
  };

  const visit = (node: Node, holders: readonly Holder[], tag: string): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      // A line with a change of language is split.
      if (line !== null && line.lang !== tag) endLine();
      line ??= {
        text: '',
        parts: [],
        lang: tag,
        place: holders.find(({ name }) => !INLINE.has(name))?.name ?? '',
      };
      const words = node.value.replace(/[ \t\n]+/g, ' ');
      // Adjacent words of two elements are separated by style, and are not one word.
      if (/[^\s(“«]$/u.test(line.text) && /^[\p{L}\p{N}€“«]/u.test(words)) line.text += '\n';
      line.parts.push({ start: line.text.length, within: holders });
      line.text += words;
      return;
    }
    if (!isElement(node)) {
      for (const child of childrenOf(node)) visit(child, holders, tag);
      return;
    }
    const own = node.attrs.find(({ name }) => name === 'lang' || name === 'xml:lang')?.value ?? tag;
    const inner = [holderOf(node), ...holders];
    for (const { name, value } of node.attrs)
      if (isShown(node, name))
        for (const text of wordsOf(value))
          shown.push({
            file,
            place: `${node.tagName}[${name}]`,
            lang: own,
            text,
            parts: [{ start: 0, within: inner }],
          });
    if (SILENT.has(node.tagName)) return;
    // Lines of a drawing are separated by their position; a line break is a space.
    const apart =
      node.tagName === 'br' ||
      (node.tagName === 'tspan' && node.attrs.some(({ name }) => name === 'x' || name === 'dy'));
    if (apart && line !== null) (line as { text: string }).text += ' ';
    const isBlock = !INLINE.has(node.tagName);
    if (isBlock) endLine();
    for (const child of childrenOf(node)) visit(child, inner, own);
    if (isBlock) endLine();
  };

  visit(/^\s*(<\?xml[^>]*>\s*)?<svg/.test(html) ? parseFragment(html) : parse(html), [], lang);
  endLine();
  return shown;
}
