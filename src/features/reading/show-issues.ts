import { fillPlural, type Plural } from '../../i18n/plural.ts';
import { formatIssue, type DataError } from '../../model/issue.ts';

/** Greatest number of lines, and of characters per line: a broken file can have an issue in every field. */
const LINES = 5;
const LETTERS = 240;

/** Shows data issues above the text: a sentence, then a line for each issue with its file and field. */
export function showIssues(
  element: HTMLElement,
  words: { sentence: string; more: Plural },
  { issues }: DataError,
): void {
  const lines = issues.slice(0, LINES).map((issue) => formatIssue(issue).slice(0, LETTERS));
  if (issues.length > LINES) lines.push(fillPlural(words.more, issues.length - LINES));
  const list = document.createElement('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  element.replaceChildren(words.sentence, list);
  element.hidden = false;
}
