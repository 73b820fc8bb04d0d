/**
 * Returns the question that a step shows after a move; null if the move leads to another step. A question of the
 * class itself, which the step does not offer, is the last one.
 *
 * @param asks keys of the questions that the step offers
 * @param asked key of the one that is shown; '' before the first
 */
export function nextAsk(asks: readonly string[], asked: string, move: 'next' | 'previous'): string | null {
  const at = asks.indexOf(asked);
  if (move === 'next') return asked !== '' && at < 0 ? null : (asks[at + 1] ?? null);
  return asked === '' ? null : (asks[at - 1] ?? '');
}
