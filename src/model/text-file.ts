const tag = '[a-z]{2,3}(?:-[a-z0-9]+)*';

/** Matches a BCP 47 tag, language in lower case: "fr", "es-419". */
export const tagPattern = new RegExp(`^${tag}$`);

/** Matches the name of a text file; its one group is the tag. */
export const textFilePattern = new RegExp(`^text\\.(${tag})\\.txt$`);

/** The file that holds the text in a language: "text.fr.txt". */
export const textFile = (language: string): string => `text.${language}.txt`;

/** Tags of the languages that have a text among the files of a folder, in alphabetical order. */
export const languagesAmong = (files: readonly string[]): string[] =>
  files.flatMap((file) => textFilePattern.exec(file)?.[1] ?? []).sort();
