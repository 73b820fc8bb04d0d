import { showFeedback, type FeedbackItem } from './feedback.ts';
import { judgeHeadline, type HeadlineLanguage } from './headline.ts';
import type { HeadlineRule } from './headline/rule.ts';
import { onCheck, type TaskForm } from './task.ts';

/** Returns the findings of the rule in a headline, or `unread` if its words fail to load. */
async function seen(
  headline: string,
  rule: HeadlineRule,
  language: () => Promise<HeadlineLanguage>,
): Promise<FeedbackItem[]> {
  try {
    const findings = judgeHeadline(headline, rule, await language());
    return [
      { outcome: 'sees' },
      ...findings.map(({ is: outcome, ...rest }) => ({ outcome, values: rest as Record<string, string> })),
    ];
  } catch {
    return [{ outcome: 'unread' }];
  }
}

/**
 * Enables a task that is answered by writing. The text stays in its fields: it is read only when it is
 * checked, and is neither stored nor sent.
 */
export function enableHeadline(
  { form, onchecked }: TaskForm,
  language: () => Promise<HeadlineLanguage>,
): void {
  const rule = JSON.parse(form.dataset['rule'] ?? '') as HeadlineRule;
  const field = form.querySelector<HTMLTextAreaElement>('[name="headline"]');
  const check = async () => {
    const headline = field?.value.trim() ?? '';
    if (headline === '') {
      showFeedback(form, 'first', [{ outcome: 'first' }]);
      field?.focus();
      return;
    }
    showFeedback(form, 'seen', [...(await seen(headline, rule, language)), { outcome: 'rest' }]);
    onchecked();
  };
  onCheck(
    form,
    () => void check(),
    () => undefined,
  );
}
