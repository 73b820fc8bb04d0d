import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRules } from '../hosting/header-rules.ts';
import { FOR_SERVERS, IN_SITE } from '../hosting/index.ts';
import { INTEGRITY } from './integrity.ts';
import { filesBelow } from './sizes.ts';

/** Returns the policy inside a page. @throws Error naming the page if it has none. */
function policyIn(path: string, html: string): string {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1];
  if (!policy) throw new Error(`${path}: the page has no Content-Security-Policy`);
  return policy;
}

/**
 * Writes the configuration of hosts and servers, from the policies inside the built pages.
 *
 * @param dist the built site, before its list of hashes; files that hosts look for in it are added
 * @param hosting the folder for the others, emptied first; undefined to skip them
 * @param settings the path of the site on its host, with a slash at both ends, and who may frame the lesson and
 * the exercises
 */
export async function writeHosting(
  dist: string,
  hosting: string | undefined,
  { base, framing }: { base: string; framing?: string | undefined },
): Promise<void> {
  const paths = await filesBelow(dist);
  const pages = paths.filter((path) => path.endsWith('.html'));
  const policies = new Map(
    await Promise.all(
      pages.map(async (path) => [path, policyIn(path, await readFile(join(dist, path), 'utf8'))] as const),
    ),
  );
  const rules = headerRules([...paths, INTEGRITY], (page) => policies.get(page) ?? '', framing);
  // These files need no rule, because hosts do not serve them.
  for (const [name, make] of Object.entries(IN_SITE)) await writeFile(join(dist, name), make(rules, base));
  if (!hosting) return;
  await rm(hosting, { recursive: true, force: true });
  await mkdir(hosting, { recursive: true });
  for (const [name, make] of Object.entries(FOR_SERVERS))
    await writeFile(join(hosting, name), make(rules, base));
}
