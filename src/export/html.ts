/** Text as it may stand in HTML and XML, attributes included. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** JSON as it may stand in a script element: nothing in it ends the element. */
export const jsonInHtml = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** A style or script element, its content as it is: neither can hold escaped text. */
export const rawElement = (name: 'style' | 'script', content: string, attributes = ''): string =>
  `<${name}${attributes && ` ${attributes}`}>${content}</${name}>`;
