import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { correctedSince } from '../../src/model/corrected.ts';
import type { Declaration } from '../../src/model/declaration.ts';
import { format } from '../../src/route/route.ts';
import type { Version } from '../../src/contract/share.ts';
import { STAMP } from './frozen.ts';
import type { Asset } from './asset.ts';
import { inline } from './classic.ts';
import { inPage } from './page-styles.ts';
import type { Prerendering } from './prerender.ts';
import { sheetOf, wordsOf } from './sheets.ts';

/** Returns the page of each frozen copy, beside its files, with the corrections since. */
export const frozenPages = (
  { frozenPage, css }: Pick<Prerendering, 'frozenPage' | 'css'>,
  declaration: Declaration,
  versions: readonly Version[],
): Asset[] =>
  versions.map((version) => {
    const unstyled = frozenPage({ declaration }, version, inline(''));
    const styles = inPage(sheetOf(css, wordsOf(unstyled)), '../../');
    return { path: `v/${version.hash}/index.html`, content: frozenPage({ declaration }, version, styles) };
  });

/**
 * Returns the stamps of frozen copies as published: with the corrections since, and the addresses of their
 * pages.
 * @param folder that holds the copies
 */
export const frozenStamps = (
  folder: string,
  declaration: Declaration,
  versions: readonly Version[],
): Promise<Asset[]> =>
  Promise.all(
    versions.map(async ({ hash, date }) => {
      const stamp = JSON.parse(await readFile(join(folder, hash, STAMP), 'utf8')) as object;
      const corrected = correctedSince(date, declaration).map(({ id, date: day, title }) => ({
        id,
        date: day,
        title,
        pages: Object.fromEntries(
          declaration.languages.map((lang) => [lang, `${format({ page: 'corrections', lang })}#${id}`]),
        ),
      }));
      return {
        path: `v/${hash}/${STAMP}`,
        content: `${JSON.stringify({ ...stamp, corrected }, null, 2)}\n`,
      };
    }),
  );
