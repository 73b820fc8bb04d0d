import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quotedNumber } from '../../../src/figure/quoted-number.ts';
import { isStated } from '../../../src/model/schema.ts';
import { questions } from '../../../src/model/compare/question.ts';
import { figures, languages, messages } from './facts.ts';
import { even } from './run.ts';
import type { Rule, Sighting } from './sighting.ts';

/** The page that compares; the lesson, also as slides and in the edition, asks the same; its answers have a file. */
const COMPARING = /explore\/compare\/|present\/|^[^/]+\.html$|\/answers\.json|\.pptx/;

const approvedIn = (lang: string): string =>
  even(readFileSync(join(import.meta.dirname, `../../approved/compare.${lang}.txt`), 'utf8'));

const approved = new Map(languages.map((lang) => [lang, approvedIn(lang)]));

/** The questions about two figures, named as they are quoted: "“1,000” plus “supplemented by 160”". */
function questionsIn(lang: string): string[] {
  const own = messages[lang] ?? {};
  const quoted = figures
    .filter(isStated)
    .map((figure) => (own['quote'] ?? '').replace('{words}', quotedNumber(figure, lang)));
  const between = questions.map((question) => own[`compare.between.${question}`] ?? '');
  return quoted.flatMap((a) =>
    quoted.flatMap((b) => (a === b ? [] : between.map((word) => even(`${a} ${word} ${b}`)))),
  );
}

const asked = new Map(languages.map((lang) => [lang, new Set(questionsIn(lang))]));

const isAsked = ({ file, text, lang }: Sighting): boolean =>
  COMPARING.test(file) && (asked.get(lang)?.has(even(text.trim())) ?? false);

/** Returns the sentence around a place in a text. A full stop within a number ends none. */
function sentenceAt(text: string, start: number): string {
  const from = text.slice(0, start).lastIndexOf('. ') + 1;
  const until = text.slice(start).search(/\.(?!\d)/);
  return even(text.slice(from, until < 0 ? undefined : start + until));
}

/** True for a sentence of the approved table of all answers, which its own test holds to the model. */
const isAnswer = ({ file, text, start, lang }: Sighting): boolean =>
  COMPARING.test(file) && (approved.get(lang)?.includes(sentenceAt(text, start)) ?? false);

/** Rules for the page that compares and the lesson: they name figures as they are quoted, and their answers are approved. */
export const ofQuestions: readonly Rule[] = [
  { name: 'a question about two figures', traces: isAsked },
  { name: 'an approved answer', traces: isAnswer },
];
