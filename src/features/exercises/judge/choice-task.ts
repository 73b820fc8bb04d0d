import { clearFeedback, showFeedback } from './feedback.ts';
import { onCheck, type TaskControl, type TaskForm } from './task.ts';

/** Returns the next question, which is hidden until this one is answered. */
const laterThan = ({ nextElementSibling: next }: HTMLFormElement): HTMLFormElement | null =>
  next instanceof HTMLFormElement && next.dataset['later'] !== undefined ? next : null;

/** Enables a task that is answered by choosing one of several options. */
export function enableChoice({ form, onchecked, onanswer }: TaskForm): TaskControl {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const right = form.dataset['right']?.split(' ') ?? [];
  const later = laterThan(form);
  if (later) later.hidden = true;
  form.addEventListener('input', () => {
    clearFeedback(form);
    onanswer();
  });
  onCheck(
    form,
    () => {
      const chosen = radios.find(({ checked }) => checked)?.value;
      if (chosen === undefined) {
        showFeedback(form, 'first', [{ outcome: 'first' }]);
        return;
      }
      const isRight = right.includes(chosen);
      showFeedback(form, isRight ? 'right' : 'notYet', [{ outcome: chosen }]);
      if (later && isRight) later.hidden = false;
      onchecked(isRight ? 'right' : 'notYet');
    },
    () => {
      clearFeedback(form);
      for (const radio of radios) radio.checked = false;
      radios[0]?.focus();
      onanswer();
    },
  );
  return {
    answer: () => ({ chosen: radios.filter(({ checked }) => checked).map(({ value }) => value), texts: {} }),
    restore({ chosen, isRight }) {
      clearFeedback(form);
      for (const radio of radios) radio.checked = chosen.includes(radio.value);
      if (later) later.hidden = !isRight;
    },
  };
}
