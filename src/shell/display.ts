/**
 * The display that a reader has chosen, kept on the device. A few lines that stand in the page, below the panel and
 * above the text: it is painted once, as it was chosen; and it is read whatever fails.
 */
const KEY = 'display';

const form = document.querySelector<HTMLFormElement>('#display');

/** What is chosen, without what is as usual: "size=large&theme=dark", or nothing. */
const chosen = (from: HTMLFormElement): string =>
  [...from.querySelectorAll<HTMLInputElement>('input:checked')]
    .filter(({ value }) => value)
    .map(({ name, value }) => `${name}=${value}`)
    .join('&');

/** Says on the page what no style sheet should look for. */
function mark(on: HTMLFormElement): void {
  document.documentElement.toggleAttribute('data-wide', on.querySelector('.wide:checked') !== null);
}

/** Says in the panel whether the choices are kept. */
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
      // There is no room: the choice holds for the page.
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
    // The browser keeps nothing for this site: the choices hold for the page, as the panel says.
  }
  mark(form);
  form.addEventListener('change', () => mark(form));
  // What is reset is so in a moment.
  form.addEventListener('reset', () => setTimeout(() => mark(form)));
}
