import type { NumeralGrammar } from '../../../model/grammar.ts';
import { showFeedback, type FeedbackItem } from './feedback.ts';
import { judgeHeadline, type HeadlineRule } from './headline.ts';
import { onCheck, type TaskForm } from './task.ts';

/** What a rule sees in a headline, or that there is no rule: its grammar did not come. */
async function seen(
  headline: string,
  rule: HeadlineRule,
  grammar: () => Promise<NumeralGrammar>,
): Promise<FeedbackItem[]> {
  try {
    const findings = judgeHeadline(headline, rule, await grammar());
    return [
      { outcome: 'sees' },
      ...findings.map(({ is: outcome, ...rest }) => ({ outcome, values: rest as Record<string, string> })),
    ];
  } catch {
    return [{ outcome: 'unread' }];
  }
}

/**
 * A task that is answered by writing. What is written stays in the fields: it is read when it is to be checked, and
 * goes nowhere else.
 */
export function enableHeadline({ form, onchecked }: TaskForm, grammar: () => Promise<NumeralGrammar>): void {
  const rule = JSON.parse(form.dataset['rule'] ?? '') as HeadlineRule;
  const field = form.querySelector<HTMLTextAreaElement>('[name="headline"]');
  const check = async () => {
    const headline = field?.value.trim() ?? '';
    if (headline === '') {
      showFeedback(form, 'first', [{ outcome: 'first' }]);
      field?.focus();
      return;
    }
    showFeedback(form, 'seen', [...(await seen(headline, rule, grammar)), { outcome: 'rest' }]);
    onchecked();
  };
  onCheck(
    form,
    () => void check(),
    () => undefined,
  );
}
