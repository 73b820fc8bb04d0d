const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Computes the SHA-256 of the response at an address, in hexadecimal.
 * @throws Error if the response is not OK; TypeError if the network or `crypto.subtle` is missing
 */
async function hashAt(address: string): Promise<string> {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return hexadecimal(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
}

/**
 * Computes the hash of a file in the browser and compares it with the published one.
 *
 * @param file its address
 * @param expected SHA-256 in hexadecimal
 * @returns `failed` if the hash cannot be computed
 */
export const check = (file: string, expected: string): Promise<'same' | 'other' | 'failed'> =>
  hashAt(file).then(
    (hash) => (hash === expected ? 'same' : 'other'),
    () => 'failed',
  );
