/*
 * What hostile or broken input looks like, by kind. Page tests and properties use the same lists, so that a new shape
 * is tried everywhere at once. Invisible letters are written as escapes: one has to see them.
 */

/** Would be markup, or would run, if it were ever read as HTML, as an address or as a template. */
export const MARKUP = [
  '<script>window.owned=1</script>',
  '<img src=x onerror=window.owned=2>',
  '<svg onload=window.owned=3>',
  '<svg><animate onbegin=window.owned=4 attributeName=x dur=1s>',
  '"><b id=owned>',
  "'><b id=owned>",
  '" autofocus onfocus="window.owned=5',
  '</title><script>window.owned=6</script>',
  '</textarea><b id=owned>',
  '</script><script>window.owned=7</script>',
  '<!--><img src=x onerror=window.owned=8>-->',
  '<math><mtext><table><mglyph><style><!--</style><img src=x onerror=window.owned=9>',
  '<iframe srcdoc="<script>parent.owned=10</script>"></iframe>',
  '<base href="https://evil.invalid/">',
  '<meta http-equiv=refresh content="0;url=https://evil.invalid/">',
  '<template><b id=owned></template>',
  '<a href="javascript:window.owned=11" id=owned>x</a>',
  'javascript:window.owned=12',
  'data:text/html,<script>window.owned=13</script>',
  '//evil.invalid/',
  '\\\\evil.invalid\\',
  '&lt;script&gt;window.owned=14&lt;/script&gt;',
  '&#60;img src=x onerror=window.owned=15&#62;',
  '%3Cscript%3Ewindow.owned=16%3C/script%3E',
  '\u003cscript\u003ewindow.owned=17\u003c/script\u003e',
  '{{constructor.constructor("window.owned=18")()}}',
  '${window.owned=19}',
  '{@html "<b id=owned>"}',
  'red;background:url(https://evil.invalid/)',
  'expression(window.owned=20)',
  '#{7*7}',
  '=cmd|"/C calc"!A0',
];

/** Names that mean something on every object, and on classes. */
export const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'length',
];

/** Numbers that are none, that no float holds, or that are written in other digits. */
export const NUMBERS = [
  '1e308',
  '-1e308',
  '1e309',
  '-0',
  'NaN',
  'Infinity',
  '9007199254740993',
  '0x10',
  '1_000',
  '.5',
  '5.',
  '\u0660\u0661\u0662',
  '\u0966\u0967\u0968',
  '\uff11\uff12',
  '\u{1d7d8}\u{1d7d9}',
  '\u00bd',
  '1\u202f000',
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
];

/** Letters that are not seen, turn the reading order, or are half a character. */
export const INVISIBLE = [
  '\u202eevil',
  '\u202dabc\u202c',
  '\u2066left\u2069',
  '\u2067right',
  '\u2069\u2069\u202e',
  '\u200b',
  'of\u200bficers',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u2028',
  '\u2029',
  '\u0000',
  '\u0007\u001b[31m',
  '\u007f',
  '\ud800',
  '\udc00',
  'a\udc00\ud800b',
  '\uffff',
  `e${'\u0301'.repeat(300)}`,
  '\ufdfa',
  '\u{e0041}\u{e007f}',
];

/** Parts of addresses that break what reads them. */
export const ADDRESSES = [
  '%',
  '%%',
  '%E0%A4%A',
  '%c0%ae%c0%ae/',
  '%00',
  '%u0041',
  '+',
  '&&==&',
  '?a?b#c#d',
  '../../../etc/passwd',
  '..%2f..%2f',
  '__proto__[x]=1',
  'a[constructor][prototype]=1',
];

/** Characters of two halves where a limit of 100, 5,000 or 10,000 letters would cut them. */
const CUT = [100, 5_000, 10_000].map((limit) => `${'a'.repeat(limit - 1)}\u{1f600}`);

/** Every text of the corpus. */
export const TEXTS = [...MARKUP, ...NAMES, ...NUMBERS, ...INVISIBLE, ...ADDRESSES, ...CUT];

/** JSON that is nested so deep that whoever walks it by calling itself runs out of stack. */
export const deepList = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
export const deepObject = (depth: number, key = 'items'): string =>
  `{"${key}":`.repeat(depth) + '0' + '}'.repeat(depth);

/** JSON that would add to what every object inherits, if it were merged key by key. */
export const POLLUTION = [
  '{"__proto__":{"owned":1}}',
  '{"constructor":{"prototype":{"owned":1}}}',
  '[{"__proto__":{"owned":1}}]',
  '{"items":[{"__proto__":{"owned":1},"type":"Annotation"}]}',
  '{"figures":[{"id":"__proto__","value":1}]}',
  '{"figures":{"__proto__":{"length":1}}}',
];
