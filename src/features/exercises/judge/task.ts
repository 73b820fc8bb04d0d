import type { Answer } from '../handing-in/work.ts';
import type { Verdict } from './feedback.ts';

/** The form of a task, and what follows from its use. */
export interface TaskForm {
  form: HTMLFormElement;
  /** Called when an answer has been judged; of no answer there is no verdict. */
  onchecked: (verdict: Exclude<Verdict, 'first'>) => void;
  /** Called when the answer has changed. */
  onanswer: () => void;
}

/** The answer in a form. */
export interface TaskControl {
  answer: () => Answer;
  /** Puts an answer back, without judging it; an empty one empties the form. */
  restore: (work: Answer & { isRight: boolean }) => void;
}

/**
 * Calls `check` when the button or the Enter key asks for it, and `again` when the student starts the task again.
 * The browser clicks the button for the Enter key, too. In a frame without forms it sends no `submit`.
 */
export function onCheck(form: HTMLFormElement, check: () => void, again: () => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  form.querySelector('[type="submit"]')?.addEventListener('click', (event) => {
    event.preventDefault();
    check();
  });
  form.querySelector('[data-again]')?.addEventListener('click', again);
}
