const NAMESPACES = [
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['p', 'http://schemas.openxmlformats.org/presentationml/2006/main'],
]
  .map(([prefix, name]) => ` xmlns:${String(prefix)}="${String(name)}"`)
  .join('');

/** Beginning of every document. */
export const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A document whose root has the namespaces of slides. */
export const part = (root: string, content: string, attributes = ''): string =>
  `${DECLARED}<p:${root}${NAMESPACES}${attributes}>${content}</p:${root}>`;

/** A document of another namespace. */
export const document = (root: string, namespace: string, content: string, attributes = ''): string =>
  `${DECLARED}<${root} xmlns="${namespace}"${attributes}>${content}</${root}>`;

/** Escapes words for text and attributes, and leaves out characters that XML has not. */
export const escapeXml = (words: string): string =>
  words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The reverse of `escapeXml`. */
export const unescapeXml = (words: string): string =>
  words.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** A link from one part of a package to another, or to an address. */
export interface Relation {
  id: string;
  /** Last word of its type: "slideLayout". */
  type: string;
  target: string;
  isExternal?: boolean;
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The links of a part. */
export const relations = (all: readonly Relation[]): string =>
  document(
    'Relationships',
    RELATIONS,
    all
      .map(
        ({ id, type, target, isExternal }) =>
          `<Relationship Id="${id}" Type="${type === 'core-properties' ? CORE : OFFICE + type}"` +
          ` Target="${escapeXml(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
      )
      .join(''),
  );
