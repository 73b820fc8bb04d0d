/** Wires the button that computes the hash of a file; its output shows the result. */
export function offerCheck(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-hash]');
  const output = document.querySelector<HTMLOutputElement>('output[for="check"]');
  if (!button || !output) return;
  const { file = '', hash = '' } = button.dataset;
  let isBusy = false;
  const say = (found: string) => {
    output.textContent = output.dataset[found] ?? '';
    isBusy = false;
  };
  button.addEventListener('click', () => {
    // Not disabled meanwhile: a disabled button loses focus.
    if (isBusy) return;
    isBusy = true;
    output.textContent = '';
    import('./check.ts').then(({ check }) => check(file, hash)).then(say, () => say('failed'));
  });
}
