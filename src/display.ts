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

function start(on: HTMLFormElement): void {
  const kept = localStorage.getItem(KEY);
  for (const [name, value] of new URLSearchParams(kept ?? ''))
    for (const input of on.querySelectorAll<HTMLInputElement>('input'))
      if (input.name === name && input.value === value) input.checked = true;

  on.addEventListener('change', () => {
    const choice = chosen(on);
    if (choice) localStorage.setItem(KEY, choice);
    else localStorage.removeItem(KEY);
  });
  on.addEventListener('reset', () => {
    localStorage.removeItem(KEY);
    const said = document.getElementById('said');
    if (said) said.textContent = on.querySelector<HTMLElement>('[data-said]')?.dataset['said'] ?? '';
  });
  on.querySelector('[data-kept]')?.removeAttribute('hidden');
  on.querySelector('[data-unkept]')?.setAttribute('hidden', '');
}

try {
  if (form) start(form);
} catch {
  // The browser keeps nothing for this site: the choices hold for the page, as the panel says.
}
