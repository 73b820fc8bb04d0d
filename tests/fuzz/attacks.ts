/*
 * Hostile or broken input, by kind. Page tests and properties share these lists, so that a new shape is
 * tested everywhere at once. Invisible characters are written as escapes, to be visible in the source.
 */

/** Would be markup, or would run, if read as HTML, as an address or as a template. */
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

/** Names with a meaning on every object, or on classes. */
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

/** Invalid numbers, numbers that no float can hold, and numbers in other digits. */
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

/** Characters that are invisible, reverse the reading order, or are half a character. */
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

/** Parts of addresses that break parsers. */
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

/** Surrogate pairs at the places where a limit of 100, 5,000 or 10,000 characters would split them. */
const CUT = [100, 5_000, 10_000].map((limit) => `${'a'.repeat(limit - 1)}\u{1f600}`);

/** All texts of the corpus. */
export const TEXTS = [...MARKUP, ...NAMES, ...NUMBERS, ...INVISIBLE, ...ADDRESSES, ...CUT];

/** JSON nested so deep that a recursive walk overflows the stack. */
export const deepList = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
export const deepObject = (depth: number, key = 'items'): string =>
  `{"${key}":`.repeat(depth) + '0' + '}'.repeat(depth);

/** JSON that would pollute Object.prototype if merged key by key. */
export const POLLUTION = [
  '{"__proto__":{"owned":1}}',
  '{"constructor":{"prototype":{"owned":1}}}',
  '[{"__proto__":{"owned":1}}]',
  '{"items":[{"__proto__":{"owned":1},"type":"Annotation"}]}',
  '{"figures":[{"id":"__proto__","value":1}]}',
  '{"figures":{"__proto__":{"length":1}}}',
];
