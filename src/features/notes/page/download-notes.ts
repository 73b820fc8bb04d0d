import { download } from '../../../interaction/download.ts';
import { writeJsonld } from '../jsonld.ts';
import { writeMarkdown } from '../markdown.ts';
import type { Note } from '../note.ts';
import { placeOf, message } from './message.ts';

/** The text that a file of notes refers to. */
interface Text {
  lang: string;
  /** Folder of the declaration, below data/. */
  declaration: string;
  /** Address of the text’s file. */
  source: string;
}

/** Returns the page’s address; empty for a local file, whose URL would reveal a path on the disk. */
const address = (): string => (location.protocol === 'file:' ? '' : location.href.replace(/[?#].*/, ''));

/** Export formats by file extension. */
const FORMS = {
  jsonld: {
    type: 'application/ld+json',
    write: (notes: readonly Note[], { lang, source }: Text) => writeJsonld(notes, lang, source),
  },
  md: {
    type: 'text/markdown;charset=utf-8',
    write: (notes: readonly Note[], { lang }: Text) =>
      writeMarkdown(notes, lang, {
        title: message('fileTitle'),
        source: message('fileSource', { address: address() }).trim(),
        placeOf,
        kindOf: message,
      }),
  },
};

/** Downloads notes as a file and returns its name. */
export function downloadNotes(notes: readonly Note[], form: keyof typeof FORMS, text: Text): string {
  const file = `notes-${text.declaration}-${text.lang}.${form}`;
  const { type, write } = FORMS[form];
  download(write(notes, text), file, type);
  return file;
}
