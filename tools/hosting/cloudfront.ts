import { byHeader } from './by-header.ts';
import { everywhere, type HeaderRule } from './header-rules.ts';

/** Maximum size of such a function, in bytes. */
const ROOM = 10_240;

/** Shortens a rule: of a page's policy it keeps only the part that the page cannot set itself. */
function short({ pattern, headers }: HeaderRule): HeaderRule {
  const { 'Content-Security-Policy': policy, ...others } = headers;
  if (!policy?.includes('style-src')) return { pattern, headers };
  const framed = /frame-ancestors [^;]+/.exec(policy)?.[0];
  return { pattern, headers: { ...others, ...(framed && { 'Content-Security-Policy': framed }) } };
}

/**
 * Returns a function for Amazon CloudFront that sets the headers of a response by its path, on "viewer
 * response".
 * @param base path of the site on its host, with a slash at both ends
 * @throws Error if it is larger than such a function may be
 */
export function cloudfrontFile(rules: readonly HeaderRule[], base: string): string {
  const byPath = byHeader(rules.map(short), base).flatMap(({ name, cases }) =>
    cases.map(({ paths, value }) => [name.toLowerCase(), paths, value]),
  );
  const fixed = Object.entries(everywhere(base)).map(([name, value]) => [name.toLowerCase(), value]);
  const file = `// Written by the build.
var everywhere = ${JSON.stringify(fixed)};
var byPath = ${JSON.stringify(byPath)};

function handler(event) {
  var headers = event.response.headers;
  everywhere.forEach(function (header) {
    headers[header[0]] = { value: header[1] };
  });
  byPath.forEach(function (header) {
    if (new RegExp(header[1]).test(event.request.uri)) headers[header[0]] = { value: header[2] };
  });
  return event.response;
}
`;
  if (file.length > ROOM)
    throw new Error(`cloudfront.js: ${String(file.length)} bytes, there is room for ${String(ROOM)}`);
  return file;
}
