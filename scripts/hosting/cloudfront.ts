import { everywhere, byHeader } from './by-header.ts';
import type { HeaderRule } from './header-rules.ts';

/** Such a function has room for ten kilobytes: of a page's policy it says what the page cannot say itself. */
function short({ pattern, headers }: HeaderRule): HeaderRule {
  const { 'Content-Security-Policy': policy, ...others } = headers;
  if (!policy?.includes('style-src')) return { pattern, headers };
  const framed = /frame-ancestors [^;]+/.exec(policy)?.[0];
  return { pattern, headers: { ...others, ...(framed && { 'Content-Security-Policy': framed }) } };
}

/**
 * A function for Amazon CloudFront, for the event "viewer response": the headers of an answer, by its path.
 *
 * @param base path of the site on its host, with a slash at both ends
 */
export function cloudfrontFile(rules: readonly HeaderRule[], base: string): string {
  const byPath = byHeader(rules.map(short), base).flatMap(({ name, cases }) =>
    cases.map(({ paths, value }) => [name.toLowerCase(), paths, value]),
  );
  const fixed = everywhere.map(([name, value]) => [name.toLowerCase(), value]);
  return `// Written by the build.
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
}
