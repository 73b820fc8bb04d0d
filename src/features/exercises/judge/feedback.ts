import { fill } from '../../../i18n/format.ts';

/** An item of feedback: the name of its template, and the values of the placeholders. */
export interface FeedbackItem {
  outcome: string;
  values?: Record<string, string>;
}

/** Verdict on an answer: none given yet, not yet right, right, or shown without being judged. */
export type Verdict = 'first' | 'notYet' | 'right' | 'seen';

const placeIn = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[data-feedback]');
const againIn = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[data-again]');

/**
 * Clones the content of a template and fills its placeholders.
 * @throws Error if the form has no template for the outcome
 */
function copyOf(form: HTMLFormElement, { outcome, values = {} }: FeedbackItem): DocumentFragment {
  const template = [...form.querySelectorAll('template')].find(
    ({ dataset }) => dataset['outcome'] === outcome,
  );
  if (!template) throw new Error(`the task has no words for "${outcome}"`);
  const copy = document.importNode(template.content, true);
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.nodeValue = fill(texts.currentNode.nodeValue ?? '', values);
  return copy;
}

/** Shows the feedback on an answer; its place in the page is a live region. */
export function showFeedback(form: HTMLFormElement, verdict: Verdict, said: readonly FeedbackItem[]): void {
  const place = placeIn(form);
  if (!place) return;
  place.dataset['verdict'] = verdict;
  place.replaceChildren(...said.map((each) => copyOf(form, each)));
  const again = againIn(form);
  if (again) again.hidden = verdict !== 'notYet';
}

/** Removes the feedback: the answer has changed. */
export function clearFeedback(form: HTMLFormElement): void {
  placeIn(form)?.replaceChildren();
  const again = againIn(form);
  if (again) again.hidden = true;
}
