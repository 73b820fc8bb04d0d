import { grammar, headlineWords } from '../../../i18n/grammars.ts';
import type { HeadlineJudge } from './check-writing.ts';

/** Loads the judge of headlines with the words of a language: no other task needs it. */
export async function loadJudge(lang: string): Promise<HeadlineJudge> {
  const [{ judgeHeadline }, numerals, headlines] = await Promise.all([
    import('./headline.ts'),
    grammar(lang),
    headlineWords(lang),
  ]);
  return (headline, rule, drawn) => judgeHeadline(headline, rule, { numerals, headlines }, drawn);
}
