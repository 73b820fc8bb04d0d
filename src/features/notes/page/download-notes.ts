import { writeJsonld } from '../jsonld.ts';
import { writeMarkdown } from '../markdown.ts';
import type { Note } from '../note.ts';
import { download } from './files.ts';
import { placeOf, message } from './message.ts';

/** What a file of notes says of the text that they are on. */
interface Text {
  lang: string;
  /** Folder of the declaration below data/. */
  declaration: string;
  /** Address of the file with the text. */
  source: string;
}

/** The page's own address; that of a file would tell where on somebody's disk it is. */
const address = (): string => (location.protocol === 'file:' ? '' : location.href.replace(/[?#].*/, ''));

/** The forms that notes can be taken along in, by the ending of the file. */
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

/** Hands notes over as a file, and gives its name. */
export function downloadNotes(notes: readonly Note[], form: keyof typeof FORMS, text: Text): string {
  const file = `notes-${text.declaration}-${text.lang}.${form}`;
  const { type, write } = FORMS[form];
  download(write(notes, text), file, type);
  return file;
}
