/** Copies a text; if the browser does not allow that, selects the element that holds it. */
export async function copyText(text: string, from?: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (from) getSelection()?.selectAllChildren(from);
    return false;
  }
}
