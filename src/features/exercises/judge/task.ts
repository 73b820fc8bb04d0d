/** The form of a task. */
export interface TaskForm {
  form: HTMLFormElement;
  /** Called when an answer has been judged, right or not. */
  onchecked: () => void;
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
