import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the folders in a data folder that hold a declaration, sorted. */
export function declarations(data: string): string[] {
  return readdirSync(data)
    .filter((name) => existsSync(join(data, name, 'declaration.json')))
    .sort();
}

/**
 * Returns the folder of the declaration to build.
 *
 * @param data the folder that holds all declarations
 * @param wanted name of the folder, from the environment variable DECLARATION; optional if there is only one
 * @throws Error if there is none, none of that name, or several to choose from
 */
export function declarationFolder(data: string, wanted: string | undefined): string {
  const names = declarations(data);
  const list = names.join(', ') || 'none';
  if (wanted) {
    if (names.includes(wanted)) return join(data, wanted);
    throw new Error(
      `DECLARATION=${wanted}: no such folder with a declaration.json in ${data} (there: ${list})`,
    );
  }
  const [only, ...others] = names;
  if (only === undefined) throw new Error(`no folder of ${data} has a declaration.json`);
  if (others.length > 0)
    throw new Error(`several declarations in ${data}: choose one with DECLARATION= (${list})`);
  return join(data, only);
}
