import { clearFeedback, showFeedback, type FeedbackItem } from './feedback.ts';
import type { HeadlineFinding } from './headline/finding.ts';
import type { HeadlineRule } from './headline/rule.ts';
import { onCheck, type TaskControl, type TaskForm } from './task.ts';

/** Finds what the rule of a task has to say about a headline. */
export type HeadlineJudge = (headline: string, rule: HeadlineRule) => HeadlineFinding[];

/** Returns the findings of the rule in a headline, or `unread` if the judge fails to load. */
async function seen(
  headline: string,
  rule: HeadlineRule,
  judge: () => Promise<HeadlineJudge>,
): Promise<FeedbackItem[]> {
  try {
    const findings = (await judge())(headline, rule);
    return [
      { outcome: 'sees' },
      ...findings.map(({ is: outcome, ...rest }) => ({ outcome, values: rest as Record<string, string> })),
    ];
  } catch {
    return [{ outcome: 'unread' }];
  }
}

/**
 * Enables a task that is answered by writing. What is written is judged only when it is checked, and is never
 * sent.
 */
export function enableHeadline(
  { form, onchecked, onanswer }: TaskForm,
  judge: () => Promise<HeadlineJudge>,
): TaskControl {
  const field = form.querySelector<HTMLTextAreaElement>('[name="headline"]');
  const check = async () => {
    const headline = field?.value.trim() ?? '';
    if (headline === '') {
      showFeedback(form, 'first', [{ outcome: 'first' }]);
      field?.focus();
      return;
    }
    const rule = JSON.parse(form.dataset['rule'] ?? '') as HeadlineRule;
    showFeedback(form, 'seen', [...(await seen(headline, rule, judge)), { outcome: 'rest' }]);
    onchecked('seen');
  };
  onCheck(
    form,
    () => void check(),
    () => undefined,
  );
  form.addEventListener('input', onanswer);
  const fields = [...form.querySelectorAll('textarea')];
  return {
    answer: () => ({ chosen: [], texts: Object.fromEntries(fields.map(({ name, value }) => [name, value])) }),
    restore({ texts }) {
      clearFeedback(form);
      for (const each of fields) each.value = texts[each.name] ?? '';
    },
  };
}
