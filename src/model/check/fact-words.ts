import { at, type Issue } from '../issue.ts';
import type { Step } from '../schema.ts';
import { shownWords } from '../shown-words.ts';
import type { Context } from './context.ts';

type Fact = Extract<Step['show'], { what: 'facts' }>['facts'][number];

const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** The words between quotation marks, curly or angled. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/[«“]\s*([^»”]+?)\s*[»”]/gu)].map(([, words = '']) => words);

/** Issues of a fact in one language: words that it quotes without showing, or shows and repeats. */
function issuesOf(fact: Fact, tag: string, { about, segments }: Context['declaration']): string[] {
  const shown = shownWords(fact.quotedFrom ?? {}, tag, about.originalLanguage).map(({ words }) => words);
  const said = `${fact.term[tag] ?? ''}\n${fact.detail[tag] ?? ''}`;
  const texts = Object.values(segments).flatMap((text) => Object.values(text));
  const holds = (all: readonly string[], words: string): boolean =>
    all.some((text) => folded(text).includes(folded(words)));
  return [
    ...quotedIn(said)
      .filter((words) => holds(texts, words) && !holds(shown, words))
      .map((words) => `expected words shown in "${tag}" that hold "${words}", which the fact quotes`),
    ...shown
      .filter((words) => holds([said], words))
      .map((words) => `expected words of ours in "${tag}", it says "${words}", which stands below it`),
  ];
}

/** Checks that facts of the lesson show the words they quote, in every language, without repeating them. */
export function checkFactWords({ declaration }: Context): Issue[] {
  return declaration.lesson.flatMap(({ id, show }) =>
    show.what !== 'facts'
      ? []
      : show.facts.flatMap((fact, index) =>
          declaration.languages.flatMap((tag) =>
            issuesOf(fact, tag, declaration).map((expected) => ({
              file: 'lesson.json',
              at: at(id, `show.facts.${index}`),
              expected,
            })),
          ),
        ),
  );
}
