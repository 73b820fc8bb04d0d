/** A form that asks something. */
export interface TaskForm {
  form: HTMLFormElement;
  /** Called when an answer was given and judged, right or not. */
  onchecked: () => void;
}

/** Calls back when the answer is to be checked, and when somebody wants to start again. */
export function onCheck(form: HTMLFormElement, check: () => void, again: () => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  form.querySelector('[data-again]')?.addEventListener('click', again);
}
