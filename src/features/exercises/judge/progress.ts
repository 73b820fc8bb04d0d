import { fill } from '../../../i18n/format.ts';

/** Shows how many exercises are answered, in the bar and in the list of all. It shows no score. */
export function showProgress(sections: readonly HTMLElement[]): void {
  const answered = sections.filter((section) => !section.querySelector('form:not([data-checked])'));
  for (const section of answered) {
    const link = document.querySelector<HTMLElement>(`[data-index="${section.id}"]`);
    link?.setAttribute('data-answered', '');
    link?.querySelector('[hidden]')?.removeAttribute('hidden');
  }
  const line = document.getElementById('answered');
  if (line) line.textContent = fill(line.dataset['words'] ?? '', { answered: String(answered.length) });
}
