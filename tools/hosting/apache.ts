import { NOT_FOUND } from '../../src/export/not-found-file.ts';
import { byHeader } from './by-header.ts';
import { everywhere, type HeaderRule } from './header-rules.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** Extends patterns of paths to compressed copies, which the rewrite rules below serve. */
const evenCompressed = (paths: string): string => paths.replaceAll('$', '(?:\\.(?:br|gz))?$');

/**
 * Returns the file `.htaccess`. It needs mod_headers, mod_mime and mod_alias; with mod_rewrite it serves the
 * compressed copies of "npm run compress".
 * @param base path of the site on its host, with a slash at both ends
 */
export function apacheFile(rules: readonly HeaderRule[], base: string): string {
  const fixed = Object.entries(everywhere(base)).map(
    ([name, value]) => `Header always set ${name} "${value}"`,
  );
  const byPath = byHeader(rules, base).flatMap(({ name, cases }) =>
    cases.map(
      ({ paths, value }) =>
        `Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${evenCompressed(paths)}#"`,
    ),
  );
  const types = Object.entries(MEDIA_TYPES).map(([end, type]) => `AddType '${type}' ${end}`);
  const compressed = [
    ['br', 'br'],
    ['gz', 'gzip'],
  ].flatMap(([end = '', encoding = '']) => [
    `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `  RewriteCond %{REQUEST_FILENAME}.${end} -f`,
    `  RewriteRule ^(.*)$ $1.${end} [L,E=no-gzip:1]`,
  ]);
  return `# Written by the build, for this build: the policies name the hashes of its styles and scripts.
DirectoryIndex index.html
ErrorDocument 403 ${base}${NOT_FOUND}
ErrorDocument 404 ${base}${NOT_FOUND}
Options -Indexes -MultiViews
FileETag MTime Size

${types.join('\n')}
RemoveType .gz .br
AddEncoding br .br
AddEncoding gzip .gz

${fixed.join('\n')}
${byPath.join('\n')}
Header append Vary Accept-Encoding

<LimitExcept GET HEAD>
  Require all denied
</LimitExcept>

# Files for hosts.
RedirectMatch 404 "/[._][^/]*$"

<IfModule mod_rewrite.c>
  RewriteEngine On
${compressed.join('\n')}
</IfModule>
`;
}
