import type { Declaration } from '../model/declaration.ts';
import { wordsIn } from '../model/words-in.ts';
import { noticeOf } from '../model/notice.ts';
import type { DataRow } from './rows.ts';

/** The rows with the context they need to be read alone, ready for JSON.stringify. */
export interface Dataset {
  title: string;
  /** Version of the data. */
  version: string;
  description: string;
  /** Language tags: of the words here, and of the original text. */
  language: string;
  originalLanguage: string;
  /** A day: "2016-08-30". */
  declaredOn: string;
  speakers: { name: string; role: string }[];
  sources: { title: string; url: string }[];
  rights: string;
  /** Translation notice; absent if the words are those of the original. */
  notice?: string;
  figures: DataRow[];
}

/** Returns the figures as one object in the language `lang`. */
export function dataset(rows: readonly DataRow[], declaration: Declaration, lang: string): Dataset {
  const { about } = declaration;
  const say = (words: Record<string, string>) => wordsIn(words, lang);
  const notice = noticeOf(about, lang);
  return {
    title: say(about.title),
    version: about.version,
    description: say(about.description),
    language: lang,
    originalLanguage: about.originalLanguage,
    declaredOn: about.date,
    speakers: about.parties.map(({ name, role }) => ({ name, role: say(role) })),
    sources: about.sources.map(({ label, url }) => ({ title: say(label), url })),
    rights: say(about.rights),
    ...(notice && { notice }),
    figures: [...rows],
  };
}
