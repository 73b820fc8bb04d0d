const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The SHA-256 of what an address answers with, in hexadecimal. @throws Error where there is none to compute */
async function hashAt(address: string): Promise<string> {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return hexadecimal(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
}

/**
 * Lets the reader have the hash of a file computed here, and compared with the one that the page says.
 *
 * @param button names the file; what is said then stands in the element that is its output
 */
export function offerCheck(button: HTMLButtonElement): void {
  const output = document.querySelector<HTMLOutputElement>(`output[for="${button.id}"]`);
  const expected = document.getElementById('hash')?.textContent;
  if (!output) throw new Error(`nothing says what "${button.id}" finds`);
  button.addEventListener('click', () => {
    output.textContent = '';
    hashAt(button.dataset['file'] ?? '').then(
      (hash) => (output.textContent = output.dataset[hash === expected ? 'same' : 'other'] ?? ''),
      () => (output.textContent = output.dataset['failed'] ?? ''),
    );
  });
}
