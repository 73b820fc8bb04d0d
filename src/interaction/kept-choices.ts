/** A checkbox: its name, and its state in the page as it was sent. */
interface Choice {
  name: string;
  checked: boolean;
  defaultChecked: boolean;
}

/** Formats the names of ticked boxes; null if all are as the page has them. */
export const formatChoices = (choices: readonly Choice[]): string | null =>
  choices.every(({ checked, defaultChecked }) => checked === defaultChecked)
    ? null
    : choices
        .filter(({ checked }) => checked)
        .map(({ name }) => name)
        .join('.');

/** Returns the names in an address that the page knows; null if the address has none of its own. */
export function parseChoices(value: string | null, names: readonly string[]): string[] | null {
  const known = value?.split('.').filter((name) => names.includes(name)) ?? [];
  return value === null || (known.length === 0 && value !== '') ? null : known;
}

/** Keeps the checkboxes of forms in the address, under the name that a form has in `data-kept`. */
export function keepChoices(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-kept]')) {
    const key = form.dataset['kept'] ?? '';
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const kept = parseChoices(
      new URLSearchParams(location.search).get(key),
      boxes.map(({ name }) => name),
    );
    if (kept) for (const box of boxes) box.checked = kept.includes(box.name);
    form.addEventListener('change', () => {
      const url = new URL(location.href);
      const value = formatChoices(boxes);
      if (value === null) url.searchParams.delete(key);
      else url.searchParams.set(key, value);
      history.replaceState(null, '', url);
    });
  }
}
