import { fill } from '../../../i18n/format.ts';

/** Something to say of an answer: the name of its template, and what goes into its places. */
export interface FeedbackItem {
  outcome: string;
  values?: Record<string, string>;
}

/** How an answer is taken: nothing was given yet, not yet right, right, or seen without being judged. */
export type Verdict = 'first' | 'notYet' | 'right' | 'seen';

const placeIn = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[data-feedback]');
const againIn = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[data-again]');

/** A template's content, its places filled. */
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

/** Says what there is to say of an answer, to eyes and to screen readers. */
export function showFeedback(form: HTMLFormElement, verdict: Verdict, said: readonly FeedbackItem[]): void {
  const place = placeIn(form);
  if (!place) return;
  place.dataset['verdict'] = verdict;
  place.replaceChildren(...said.map((each) => copyOf(form, each)));
  const again = againIn(form);
  if (again) again.hidden = verdict !== 'notYet';
}

/** Takes back what was said: the answer is another one now. */
export function clearFeedback(form: HTMLFormElement): void {
  placeIn(form)?.replaceChildren();
  const again = againIn(form);
  if (again) again.hidden = true;
}
