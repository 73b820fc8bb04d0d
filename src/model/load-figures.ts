import { parseFile, type ReadFile } from './parse.ts';
import { figuresFile, type Figure } from './schema.ts';

/** Loads the figures of a declaration, stated and derived, from its figures.json. @throws DataError */
export async function loadFigures(read: ReadFile): Promise<Figure[]> {
  return (await parseFile(read, 'figures.json', figuresFile)).figures;
}
