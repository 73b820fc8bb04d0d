/** Words of a report: what failed, and the name of the button that reloads the page. */
interface ReportWords {
  'code.failed': string;
  'code.reload': string;
}

const CLASS = 'report-beside';

const reportOf = (button: HTMLElement): Element | null => {
  const next = button.nextElementSibling;
  return next?.classList.contains(CLASS) ? next : null;
};

/** Reports, beside the button that asked for it, that code did not load; the page can be reloaded there. */
export function reportBeside(button: HTMLElement, words: ReportWords): void {
  clearReport(button);
  const report = document.createElement('p');
  report.className = CLASS;
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.textContent = words['code.reload'];
  reload.addEventListener('click', () => location.reload());
  report.append(words['code.failed'], ' ', reload);
  button.after(report);
}

/** Removes the report beside a button, once its code has loaded. */
export function clearReport(button: HTMLElement): void {
  reportOf(button)?.remove();
}
