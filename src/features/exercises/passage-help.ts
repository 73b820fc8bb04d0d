import type { Declaration } from '../../model/declaration.ts';
import { isStated, type Quotation } from '../../model/schema.ts';
import { passageIn, wordsIn } from '../../model/words-in.ts';

/** A term of the text with its meaning. */
interface Term {
  id: string;
  name: string;
  meaning: string;
}

/** The passages of some quotations in plain words, and the terms in them. */
interface PassageHelp {
  plain: string[];
  terms: Term[];
}

/** The word that a term is known by, unless it is an article: "migrant" of "Migrant, irregular". */
const keyOf = (name: string): string | null => /^\p{L}{5,}/u.exec(name)?.[0].toLocaleLowerCase() ?? null;

/** Returns help with the passages that hold some quotations. */
export function passageHelp(
  { annotations, figures, segments, views }: Declaration,
  quotations: readonly Quotation[],
  lang: string,
): PassageHelp {
  const own = new Set(quotations.map(({ segment }) => segment));
  const text = [...own].map((segment) => passageIn(segments, lang, segment).toLocaleLowerCase()).join('\n');
  const quoted = figures
    .filter(isStated)
    .filter(({ quotedFrom }) => own.has(wordsIn(quotedFrom, lang).segment))
    .map(({ id }) => id);
  return {
    plain: views
      .filter(({ panels }) => panels.some((panel) => panel.figures.some((id) => quoted.includes(id))))
      .map(({ plain }) => wordsIn(plain, lang)),
    terms: annotations
      .filter(({ kind }) => kind === 'term')
      .map(({ id, label, body, target }) => ({
        id,
        name: wordsIn(label, lang),
        meaning: body.find(({ language }) => language === lang)?.value ?? '',
        isAnnotated: target.some(({ source, segment }) => source === `text.${lang}.txt` && own.has(segment)),
      }))
      .filter(({ name, isAnnotated }) => isAnnotated || text.includes(keyOf(name) ?? '\n\n'))
      .map(({ id, name, meaning }) => ({ id, name, meaning })),
  };
}
