import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { cloudfrontFile } from './cloudfront.ts';
import type { HeaderRule } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx.ts';

type Write = (rules: readonly HeaderRule[], base: string) => string;

/** Configuration files at the site's root, for hosts. */
export const IN_SITE: Record<string, Write> = {
  _headers: headersFile,
  '.htaccess': apacheFile,
  // On GitHub Pages, serves files whose names begin with an underscore.
  '.nojekyll': () => '',
};

/** Configuration files to install on servers. */
export const FOR_SERVERS: Record<string, Write> = {
  'nginx.conf': nginxFile,
  Caddyfile: caddyFile,
  'cloudfront.js': cloudfrontFile,
};
