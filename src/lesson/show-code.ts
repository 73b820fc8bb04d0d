/** Addresses that no other machine can reach. */
const isLocal = (host: string): boolean => /^(localhost|127\.|\[::1\])/.test(host);

/** Fills the dialog of the code with the address of the present step. */
export async function showCode(dialog: HTMLElement): Promise<void> {
  const all = <E extends Element>(selector: string) => dialog.querySelector<E>(selector);
  const address = location.href.replace(/\?[^#]*/, '');
  const isFile = location.protocol === 'file:';
  const matrix = all<SVGElement>('.matrix');
  const text = all<HTMLElement>('[data-address]');
  all<HTMLElement>('[data-file]')?.toggleAttribute('hidden', !isFile);
  all<HTMLElement>('[data-local]')?.toggleAttribute('hidden', isFile || !isLocal(location.host));
  for (const each of [matrix, text]) each?.toggleAttribute('hidden', isFile);
  if (isFile) return;
  const { codeOf } = await import('./code.ts');
  const { path, side } = codeOf(address);
  matrix?.setAttribute('viewBox', `0 0 ${String(side)} ${String(side)}`);
  matrix?.querySelector('path')?.setAttribute('d', path);
  if (text) text.textContent = address;
}
