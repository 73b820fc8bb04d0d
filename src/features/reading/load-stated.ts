import { figuresAsBuilt } from './as-built.ts';
import type { PageData } from '../../contract/page-data.ts';
import type { ReadFile } from '../../model/parse.ts';
import type { StatedFigure } from '../../model/schema.ts';

interface Settings {
  read: ReadFile;
  article: HTMLElement;
  page: PageData;
  /** True for a page with the whole text. */
  isWhole: boolean;
}

/**
 * Loads the stated figures of figures.json. A file that is not the one that the build validated is validated
 * against the words of the page; the checks are loaded for it.
 *
 * @throws DataError naming file, figure and field
 */
export async function loadStated({ read, article, page, isWhole }: Settings): Promise<StatedFigure[]> {
  const text = await read('figures.json');
  const known = await figuresAsBuilt(text, page.figures);
  if (known) return known;
  const [{ pageOf, readFigures }, { grammar }] = await Promise.all([
    import('./figures.ts'),
    import('../../i18n/grammars.ts'),
  ]);
  const { lang } = page;
  return readFigures(
    () => Promise.resolve(text),
    pageOf(article, { lang, grammar: await grammar(lang), isWhole }),
  );
}
