import type { Declaration } from '../../model/declaration.ts';
import type { Annotation, DeclarationFile, View, Words } from '../../model/schema.ts';
import { textFile } from '../../model/text-file.ts';
import { wordsIn } from '../../model/words-in.ts';

/** Kinds of documents that are searched, in the order of the results. */
export const kinds = ['text', 'note', 'figure'] as const;

export type Kind = (typeof kinds)[number];

/** Words that are searched as one: a passage, a note, or one field of a view. */
export interface Document {
  kind: Kind;
  lang: string;
  /** Unique among all documents. */
  id: string;
  /** DOM id of the element that a result leads to: a passage, a note, a view. */
  place: string;
  /** Id of the passage that a note is on: some notes are in the page of one language only. */
  segment?: string;
  text: string;
}

/** The parts of a declaration that are searched. */
export interface Parts extends Pick<Declaration, 'segments' | 'annotations' | 'views' | 'figures'> {
  about: Pick<DeclarationFile, 'outline'>;
}

const texts = ({ about, segments }: Parts, lang: string): Document[] =>
  about.outline.map(({ id }) => ({
    kind: 'text',
    lang,
    id: `${lang}.text.${id}`,
    place: id,
    // A text that could not be read is not searched; the page shows the issue.
    text: segments[lang]?.[id] ?? '',
  }));

function noteOf({ id, label, body, target }: Annotation, lang: string): Document[] {
  const segment = target.find(({ source }) => source === textFile(lang))?.segment;
  // Without a target in the text of this language, the note is not in its page.
  if (segment === undefined) return [];
  const value = body.find(({ language }) => language === lang)?.value ?? '';
  const text = `${wordsIn(label, lang)}. ${value}`;
  return [{ kind: 'note', lang, id: `${lang}.note.${id}`, place: `note-${id}`, segment, text }];
}

function notes({ about, annotations }: Parts, lang: string): Document[] {
  const order = new Map(about.outline.map(({ id }, index) => [id, index]));
  const placeInText = ({ segment = '' }: Document) => order.get(segment) ?? 0;
  // Notes for the editor are only listed, and have no place of their own.
  return annotations
    .filter(({ kind }) => kind !== 'editor')
    .flatMap((annotation) => noteOf(annotation, lang))
    .toSorted((a, b) => placeInText(a) - placeInText(b));
}

/** Lists the words of a view by field: the context that a snippet shows must not cross into another field. */
function fields({ title, subtitle, panels, notes }: View, { figures }: Parts): Words[] {
  const labels = panels
    .flatMap((panel) => panel.figures)
    .map((id) => figures.find((figure) => figure.id === id)?.label);
  const captions = panels.map(({ caption }) => caption);
  const noted = notes.map(({ text }) => text);
  return [title, subtitle, ...captions, ...labels, ...noted].filter((words) => words !== undefined);
}

const views = (parts: Parts, lang: string): Document[] =>
  parts.views.flatMap((view) =>
    fields(view, parts).map((words, index) => ({
      kind: 'figure',
      lang,
      id: `${lang}.figure.${view.id}.${index}`,
      place: `view-${view.id}`,
      text: wordsIn(words, lang),
    })),
  );

/**
 * Lists all documents, by language in the given order: the passages of the text, then notes, then figures.
 */
export const corpus = (parts: Parts, languages: readonly string[]): Document[] =>
  languages
    .flatMap((lang) => [...texts(parts, lang), ...notes(parts, lang), ...views(parts, lang)])
    .filter(({ text }) => text !== '');
