/** The place in a row of `count` that a key leads to from a place; null for other keys, and beyond the ends. */
export function neighbourOf(key: string, at: number, count: number, isMirrored: boolean): number | null {
  const ahead = isMirrored ? -1 : 1;
  const steps: Record<string, number> = {
    ArrowRight: at + ahead,
    ArrowLeft: at - ahead,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined || at < 0 || next < 0 || next >= count ? null : next;
}
