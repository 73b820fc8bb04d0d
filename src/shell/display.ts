/**
 * Display settings, stored on the device. This short script is inlined below the panel and above the text, so
 * that the first paint has the settings, and no failure elsewhere affects them. This is their key in the
 * storage.
 */
const KEY = 'display';

const form = document.querySelector<HTMLFormElement>('#display form');

/** The settings that differ from the defaults: "size=large&theme=dark", or "". */
const chosen = (from: HTMLFormElement): string =>
  [...from.querySelectorAll<HTMLInputElement>('input:checked')]
    .filter(({ value }) => value)
    .map(({ name, value }) => `${name}=${value}`)
    .join('&');

/** Sets the attribute that replaces a costly :has() in the style sheet. */
function mark(on: HTMLFormElement): void {
  document.documentElement.toggleAttribute('data-wide', on.querySelector('.wide:checked') !== null);
}

/** Shows in the panel whether the settings are stored. */
function showKept(on: HTMLFormElement, kept: boolean): void {
  on.querySelector('[data-kept]')?.toggleAttribute('hidden', !kept);
  on.querySelector('[data-unkept]')?.toggleAttribute('hidden', kept);
}

function keep(on: HTMLFormElement): void {
  const kept = localStorage.getItem(KEY);
  for (const [name, value] of new URLSearchParams(kept ?? ''))
    for (const input of on.querySelectorAll<HTMLInputElement>('input'))
      if (input.name === name && input.value === value) input.checked = true;

  on.addEventListener('change', () => {
    const choice = chosen(on);
    try {
      if (choice) localStorage.setItem(KEY, choice);
      else localStorage.removeItem(KEY);
    } catch {
      // The storage is full: the setting applies to this page only.
      showKept(on, false);
    }
  });
  on.addEventListener('reset', () => {
    localStorage.removeItem(KEY);
    const said = document.getElementById('said');
    if (said) said.textContent = on.querySelector<HTMLElement>('[data-said]')?.dataset['said'] ?? '';
  });
  showKept(on, true);
}

if (form) {
  try {
    keep(form);
  } catch {
    // Without storage, the settings apply to this page only, as the panel states.
  }
  mark(form);
  form.addEventListener('change', () => mark(form));
  // The controls change only after the event of the reset.
  form.addEventListener('reset', () => setTimeout(() => mark(form)));
}
