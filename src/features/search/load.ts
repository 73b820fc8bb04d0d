import { DataError, type Issue } from '../../model/issue.ts';
import { loadFigures } from '../../model/load-figures.ts';
import { parseFile, readText, type ReadFile } from '../../model/parse.ts';
import { annotationsFile, declarationFile, viewsFile, type OutlineItem } from '../../model/schema.ts';
import { textFile } from '../../model/text-file.ts';
import { splitText } from '../../model/texts.ts';
import { corpus, type Document } from './corpus.ts';

/** The documents that can be searched, and the issues of the others. */
export interface Loaded {
  documents: Document[];
  /** Each names its file. */
  faults: readonly Issue[];
}

/** Resolves to the part, or to a substitute if it cannot be read: the others are searched nevertheless. */
async function or<T, U>(part: Promise<T>, instead: U, faults: Issue[]): Promise<T | U> {
  try {
    return await part;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    faults.push(...error.issues);
    return instead;
  }
}

/**
 * Reads the passages of a language by id. A text cannot be split without an outline, which has its own issue.
 */
async function passages(read: ReadFile, lang: string, outline: readonly OutlineItem[]) {
  const file = textFile(lang);
  return outline.length === 0 ? {} : splitText(file, await readText(read, file), outline);
}

/** Reads the documents, with the checks of the model. `languages`: in the order of the results. */
export async function loadDocuments(read: ReadFile, languages: readonly string[]): Promise<Loaded> {
  const faults: Issue[] = [];
  const [about, { items }, { views }, figures] = await Promise.all([
    or(parseFile(read, 'declaration.json', declarationFile), { outline: [] }, faults),
    or(parseFile(read, 'annotations.json', annotationsFile), { items: [] }, faults),
    or(parseFile(read, 'views.json', viewsFile), { views: [] }, faults),
    or(loadFigures(read), [], faults),
  ]);
  const segments = await Promise.all(
    languages.map(async (lang) => [lang, await or(passages(read, lang, about.outline), {}, faults)] as const),
  );
  const parts = { about, segments: Object.fromEntries(segments), annotations: items, views, figures };
  return { documents: corpus(parts, languages), faults };
}
