import { element, page } from '../../interaction/page.ts';
import { report } from './progress.ts';

/** Marks words as selected, so that they can be copied by hand. */
function select(from: HTMLElement): void {
  if (from instanceof HTMLTextAreaElement) from.select();
  else getSelection()?.selectAllChildren(from);
}

/** Copies what stands in an element, or selects it where the browser does not allow that. */
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

/** Copies a picture; a browser that cannot is told about the file instead. */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    report(page.words['use.copied']);
  } catch {
    report(page.words['use.pictureNotCopied']);
  }
}
