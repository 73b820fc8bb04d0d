import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

describe('codeOf(address)', () => {
  const { path, side } = qrCode('https://example.org/en/present/#questions');

  it('leaves four light modules on every side', () => {
    const places = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect([Math.min(...places), Math.max(...places)]).toEqual([4, side - 5]);
  });

  it('has its three finder patterns', () => {
    const isDark = (x: number, y: number) => path.includes(`M${String(x)} ${String(y)}h1v1h-1z`);
    const corners = [
      [4, 4],
      [side - 11, 4],
      [4, side - 11],
    ] as const;
    for (const [x, y] of corners)
      expect([isDark(x, y), isDark(x + 1, y + 1), isDark(x + 3, y + 3), isDark(x + 6, y + 6)]).toEqual([
        true,
        false,
        true,
        true,
      ]);
  });
});
