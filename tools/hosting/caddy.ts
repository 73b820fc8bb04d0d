import { NOT_FOUND } from '../../src/export/not-found-file.ts';
import { byHeader } from './by-header.ts';
import { everywhere, type HeaderRule } from './header-rules.ts';
import { MEDIA_TYPES } from './media-types.ts';

/**
 * Returns the configuration for Caddy.
 *
 * @param base path of the site on its host, with a slash at both ends
 */
export function caddyFile(rules: readonly HeaderRule[], base: string): string {
  const fixed = Object.entries(everywhere(base)).map(([name, value]) => `        ${name} "${value}"`);
  const byPath = byHeader(rules, base).flatMap(({ name, cases }) =>
    cases.flatMap(({ paths, value }, i) => {
      const matcher = `@${name.toLowerCase()}-${String(i)}`;
      return [`    ${matcher} path_regexp ${paths}`, `    header ${matcher} ${name} "${value}"`];
    }),
  );
  // The headers of the requested path do not apply to the 404 page that is served instead.
  const instead = {
    ...rules.find(({ pattern }) => pattern === NOT_FOUND)?.headers,
    'Content-Type': MEDIA_TYPES['.html'] ?? '',
  };
  const types = Object.entries(MEDIA_TYPES).flatMap(([end, type]) => [
    `    @type-${end.slice(1)} path *${end}${end === '.html' ? ' */' : ''}`,
    `    header @type-${end.slice(1)} Content-Type "${type}"`,
  ]);
  return `# Written by the build, for this build: the policies name the hashes of its styles and scripts.
# The first two lines are to be filled in.
example.org {
    root * /var/www/declaration

    header {
${fixed.join('\n')}
    }
${types.join('\n')}
${byPath.join('\n')}

    @other not method GET HEAD
    respond @other 405
    @hidden path_regexp /[._][^/]*$|[\\x00-\\x1f]
    error @hidden 404

    file_server {
        precompressed br gzip
    }
    handle_errors {
        rewrite * ${base}${NOT_FOUND}
        header {
${Object.entries(instead)
  .map(([name, value]) => `            ${name} "${value}"`)
  .join('\n')}
        }
        file_server
    }
}
`;
}
