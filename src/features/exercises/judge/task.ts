/** The form of a task. */
export interface TaskForm {
  form: HTMLFormElement;
  /** Called when an answer has been judged, right or not. */
  onchecked: () => void;
}

/** Calls `check` on submit, and `again` when the student starts the task again. */
export function onCheck(form: HTMLFormElement, check: () => void, again: () => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  form.querySelector('[data-again]')?.addEventListener('click', again);
}
