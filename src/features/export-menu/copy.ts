import { element, page } from '../../interaction/page.ts';
import { report } from './progress.ts';

/** Selects a text, so that it can be copied by hand. */
function select(from: HTMLElement): void {
  if (from instanceof HTMLTextAreaElement) from.select();
  else getSelection()?.selectAllChildren(from);
}

/** Copies the text of an element to the clipboard; selects it if the browser does not allow that. */
export async function copyText(id: string): Promise<void> {
  const from = element(id);
  const text = from instanceof HTMLTextAreaElement ? from.value : from.textContent;
  try {
    await navigator.clipboard.writeText(text);
    report(page.words['use.copied']);
  } catch {
    select(from);
    report(page.words['use.notCopied']);
  }
}

/** Copies a picture to the clipboard; if the browser does not allow that, the page points to the file. */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    report(page.words['use.copied']);
  } catch {
    report(page.words['use.pictureNotCopied']);
  }
}
