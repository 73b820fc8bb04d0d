/** Escapes text for HTML and XML, attributes included. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Serializes JSON for a script element: no part of it can end the element. */
export const jsonInHtml = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** A style or script element with raw content: neither can hold escaped text. */
export const rawElement = (name: 'style' | 'script', content: string, attributes = ''): string =>
  `<${name}${attributes && ` ${attributes}`}>${content}</${name}>`;
