import type { Verdict } from '../judge/feedback.ts';
import type { TargetWords } from '../judge/judge-words.ts';
import type { ScormAnswer } from './report.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const RESULTS = { right: 'correct', notYet: 'wrong', seen: 'neutral' } as const;

/** The letters of the options that are chosen, and of those that are right. */
function lettersIn(form: HTMLFormElement): Pick<ScormAnswer, 'response' | 'right'> {
  const right = form.dataset['right']?.split(' ') ?? [];
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const options = radios.map(({ checked, value }, i) => ({ checked, value, letter: LETTERS.charAt(i) }));
  return {
    response: options.find(({ checked }) => checked)?.letter ?? '',
    right: options.filter(({ value }) => right.includes(value)).map(({ letter }) => letter),
  };
}

/** The words that are marked, and those to find, in the order of the passage. */
function wordsIn(form: HTMLFormElement): Pick<ScormAnswer, 'response' | 'right'> {
  const words = [...form.querySelectorAll<HTMLElement>('[data-word]')];
  const { answers } = JSON.parse(form.dataset['sought'] ?? '') as TargetWords;
  const textOf = (some: HTMLElement[]) => some.map(({ textContent }) => textContent).join(' ');
  return {
    response: textOf(words.filter((word) => word.getAttribute('aria-pressed') === 'true')),
    right: [textOf(words.filter(({ dataset }) => answers.flat().includes(Number(dataset['word']))))],
  };
}

/** The headline; what a student notices and wonders stays on the page. */
const headlineIn = (form: HTMLFormElement): Pick<ScormAnswer, 'response' | 'right'> => ({
  response: form.querySelector<HTMLTextAreaElement>('[name="headline"]')?.value.trim() ?? '',
  right: [],
});

/** Returns the answer in a form that has got a verdict. */
export function answerIn(form: HTMLFormElement, id: string, verdict: Exclude<Verdict, 'first'>): ScormAnswer {
  const isChoice = form.dataset['judge'] === 'choice';
  const given = isChoice
    ? lettersIn(form)
    : form.dataset['judge'] === 'words'
      ? wordsIn(form)
      : headlineIn(form);
  return { id, type: isChoice ? 'choice' : 'fill-in', ...given, result: RESULTS[verdict] };
}
