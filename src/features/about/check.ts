const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The SHA-256 of what an address answers with, in hexadecimal. @throws Error where there is none to compute */
async function hashAt(address: string): Promise<string> {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return hexadecimal(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
}

/**
 * Has the hash of a file computed here.
 *
 * @param file its address
 * @param expected SHA-256 in hexadecimal
 * @returns whether it is the one expected, or that it cannot be computed
 */
export const check = (file: string, expected: string): Promise<'same' | 'other' | 'failed'> =>
  hashAt(file).then(
    (hash) => (hash === expected ? 'same' : 'other'),
    () => 'failed',
  );
