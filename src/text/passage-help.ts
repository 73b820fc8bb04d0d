import type { Declaration } from '../model/declaration.ts';
import { isStated } from '../model/schema.ts';
import { passageIn, wordsIn } from '../model/words-in.ts';

/** A term of the text with its meaning. */
interface Term {
  id: string;
  name: string;
  meaning: string;
}

/** Ids of the figures that some passages state. */
export const figuresIn = (
  { figures }: Declaration,
  segments: readonly string[],
  lang: string,
): readonly string[] =>
  figures
    .filter(isStated)
    .filter(({ quotedFrom }) => segments.includes(wordsIn(quotedFrom, lang).segment))
    .map(({ id }) => id);

/** Returns the plain words of every view that shows one of some figures. */
export const plainOf = ({ views }: Declaration, figures: readonly string[], lang: string): string[] =>
  views
    .filter(({ panels }) => panels.some((panel) => panel.figures.some((id) => figures.includes(id))))
    .map(({ plain }) => wordsIn(plain, lang));

/** The word that a term is known by, unless it is an article: "migrant" of "Migrant, irregular". */
const keyOf = (name: string): string | null => /^\p{L}{5,}/u.exec(name)?.[0].toLocaleLowerCase() ?? null;

/** Returns the terms of some passages: those annotated there, and those whose word is in them. */
export function termsIn(
  { annotations, segments: text }: Declaration,
  segments: readonly string[],
  lang: string,
): Term[] {
  const own = segments.map((segment) => passageIn(text, lang, segment).toLocaleLowerCase()).join('\n');
  return annotations
    .filter(({ kind }) => kind === 'term')
    .map(({ id, label, body, target }) => ({
      id,
      name: wordsIn(label, lang),
      meaning: body.find(({ language }) => language === lang)?.value ?? '',
      isAnnotated: target.some(
        ({ source, segment }) => source === `text.${lang}.txt` && segments.includes(segment),
      ),
    }))
    .filter(({ name, isAnnotated }) => isAnnotated || own.includes(keyOf(name) ?? '\n\n'))
    .map(({ id, name, meaning }) => ({ id, name, meaning }));
}
