import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** File with the licences of published third-party code and fonts. */
export const LICENCES = 'licences.txt';

/** A package bundled into a script, with its licence, as Vite lists it. */
export interface Bundled {
  name: string;
  version: string;
  /** SPDX identifier. */
  identifier: string | null;
  text: string | null;
}

/** File in which Vite lists the packages of a build; it is not published. */
export const BUNDLED = 'bundled.json';

/** Returns Vite's list of the packages in a build. @throws Error if the build has no such list. */
export function bundledIn(files: readonly { fileName: string; source?: string | Uint8Array }[]): Bundled[] {
  const list = files.find(({ fileName }) => fileName === BUNDLED)?.source;
  if (list === undefined) throw new Error('the build does not say which packages are in it');
  return JSON.parse(String(list)) as Bundled[];
}

const RULE = `\n${'-'.repeat(80)}\n\n`;

/**
 * Joins all third-party licences into one text.
 *
 * @param fonts the licence of each font
 * @throws Error naming a package that has none
 */
export function licencesText(bundled: readonly Bundled[], fonts: readonly string[]): string {
  const packages = new Map(bundled.map((each) => [`${each.name} ${each.version}`, each]));
  const sections = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { identifier, text }]) => {
      if (!identifier || !text) throw new Error(`${name}: its licence is not known; it may not be published`);
      return `${name} (${identifier})\n\n${text.trim()}\n`;
    });
  const head =
    'What is published here and is not ours, with its licences: packages that are bundled into the scripts, then fonts.\n';
  return [head, ...sections, ...fonts.map((text) => `${text.trim()}\n`)].join(RULE);
}

/**
 * Returns the text of the licence file.
 *
 * @param folder the licences of the fonts, one file each
 */
export async function licences(bundled: readonly Bundled[], folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  const fonts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return licencesText(bundled, fonts);
}
