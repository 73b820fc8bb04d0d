import { encode } from 'uqr';

/** Light modules around a code, as its standard asks. */
const QUIET = 4;

/** A QR code as the path of its dark modules, and its side with the light margin, in modules. */
export function qrCode(address: string): { path: string; side: number } {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x + QUIET)} ${String(y + QUIET)}h1v1h-1z`] : [])),
  );
  return { path: runs.join(''), side: size + 2 * QUIET };
}
