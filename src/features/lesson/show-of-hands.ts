import { fill } from '../../i18n/format.ts';
import { parseCount, tally } from './tally.ts';

/** Draws the bars and the sum of each question as counts are entered. */
export function enableShowOfHands(step: ParentNode): void {
  for (const question of step.querySelectorAll<HTMLElement>('[data-hands]')) {
    const answers = [...question.querySelectorAll('input')];
    const bars = [...question.querySelectorAll<HTMLElement>('[data-bar]')];
    const total = question.querySelector<HTMLElement>('[data-sum]');
    const show = () => {
      const { sum, shares } = tally(answers.map(({ value }) => parseCount(value)));
      bars.forEach((bar, i) => {
        bar.style.inlineSize = `${String(shares[i] ?? 0)}%`;
      });
      if (total) total.textContent = fill(total.dataset['sum'] ?? '', { count: String(sum) });
    };
    question.addEventListener('input', show);
    show();
  }
}
