import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { cloudfrontFile } from './cloudfront.ts';
import type { HeaderRule } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx.ts';

type Write = (rules: readonly HeaderRule[], base: string) => string;

/** What hosts read in the site itself, at its root. */
export const IN_SITE: Record<string, Write> = {
  _headers: headersFile,
  '.htaccess': apacheFile,
  // GitHub Pages: files whose names begin with an underscore are files like others.
  '.nojekyll': () => '',
};

/** What whoever runs a server puts there. */
export const FOR_SERVERS: Record<string, Write> = {
  'nginx.conf': nginxFile,
  Caddyfile: caddyFile,
  'cloudfront.js': cloudfrontFile,
};
