import { fill } from '../../../i18n/format.ts';

/** Shows which exercises are answered, in the list of all, and how many in the bar. It shows no score. */
export function showProgress(sections: readonly HTMLElement[]): void {
  const isAnswered = (section: HTMLElement) => !section.querySelector('form:not([data-checked])');
  for (const section of sections) {
    const link = document.querySelector<HTMLElement>(`[data-index="${section.id}"]`);
    link?.toggleAttribute('data-answered', isAnswered(section));
    const said = link?.querySelector<HTMLElement>('.visually-hidden > span');
    if (said) said.hidden = !isAnswered(section);
  }
  const line = document.getElementById('answered');
  const answered = String(sections.filter(isAnswered).length);
  if (line) line.textContent = fill(line.dataset['words'] ?? '', { answered });
}
