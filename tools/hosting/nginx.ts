import { NOT_FOUND } from '../../src/export/not-found-file.ts';
import { byHeader } from './by-header.ts';
import { everywhere, type HeaderRule } from './header-rules.ts';
import { MEDIA_TYPES } from './media-types.ts';

const variable = (header: string): string => `$declaration_${header.toLowerCase().replaceAll('-', '_')}`;

/**
 * Returns the configuration for nginx, to be included in its block `http`: on Debian, a file in
 * /etc/nginx/conf.d/.
 * @param base path of the site on its host, with a slash at both ends
 */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const headers = byHeader(rules, base);
  const maps = headers.flatMap(({ name, cases }) => [
    `map $uri ${variable(name)} {`,
    ...cases.map(({ paths, value }) => `    "~${paths}" "${value}";`),
    '}',
    '',
  ]);
  const types = Object.entries(MEDIA_TYPES).map(
    ([end, type]) => `        ${type.split(';')[0] ?? ''} ${end.slice(1)};`,
  );
  const texts = [...new Set(Object.values(MEDIA_TYPES).filter((type) => type.includes('charset')))].map(
    (type) => type.split(';')[0] ?? '',
  );
  return `# Written by the build, for this build: the policies name the hashes of its styles and scripts.
# An empty value sends no header.
${maps.join('\n')}
server {
    # To be filled in; with listen 443 ssl, where its certificates are.
    listen 80;
    server_name _;
    root /var/www/declaration;

    index index.html;
    absolute_redirect off;
    server_tokens off;
    error_page 403 404 =404 ${base}${NOT_FOUND};

    types {
${types.join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${texts.join(' ')};

    # What "npm run compress" has written. Without the module ngx_brotli, take the first line out.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

${Object.entries(everywhere(base))
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
${headers.map(({ name }) => `    add_header ${name} ${variable(name)} always;`).join('\n')}

    location / {
        limit_except GET HEAD {
            deny all;
        }
    }

    # Files for other hosts, and what is hidden.
    location ~ /[._][^/]*$ {
        return 404;
    }
}
`;
}
