import { encode } from 'uqr';

/** Width of the quiet zone in modules, as ISO/IEC 18004 requires. */
const QUIET = 4;

/** Encodes an address as a QR code: the path of its dark modules, and its side with the quiet zone. */
export function qrCode(address: string): { path: string; side: number } {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x + QUIET)} ${String(y + QUIET)}h1v1h-1z`] : [])),
  );
  return { path: runs.join(''), side: size + 2 * QUIET };
}
