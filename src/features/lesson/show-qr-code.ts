/** True for hosts that no other machine can reach. */
const isLocal = (host: string): boolean => /^(localhost|127\.|\[::1\])/.test(host);

/** Draws the QR code of an address. If its module fails to load, only the address is shown. */
async function draw(matrix: SVGElement, address: string): Promise<void> {
  try {
    const { qrCode } = await import('./qr-code.ts');
    const { path, side } = qrCode(address);
    matrix.setAttribute('viewBox', `0 0 ${String(side)} ${String(side)}`);
    matrix.querySelector('path')?.setAttribute('d', path);
    matrix.removeAttribute('hidden');
  } catch {
    matrix.setAttribute('hidden', '');
  }
}

/** Fills the dialog with the address of the current step and its QR code. */
export function showQrCode(dialog: HTMLElement): void {
  const all = <E extends Element>(selector: string) => dialog.querySelector<E>(selector);
  const address = location.href.replace(/\?[^#]*/, '');
  const isFile = location.protocol === 'file:';
  const matrix = all<SVGElement>('.matrix');
  const text = all<HTMLElement>('[data-address]');
  all<HTMLElement>('[data-file]')?.toggleAttribute('hidden', !isFile);
  all<HTMLElement>('[data-local]')?.toggleAttribute('hidden', isFile || !isLocal(location.host));
  text?.toggleAttribute('hidden', isFile);
  // Hide the code of another step until this one is drawn.
  matrix?.setAttribute('hidden', '');
  if (isFile) return;
  if (text) text.textContent = address;
  if (matrix) void draw(matrix, address);
}
