/**
 * The ways of marks between two layouts, as centres: x, y, x, y … As many as both layouts have move; those that
 * only one has stay in their place, leaving or coming.
 */
export interface Flight {
  from: Float32Array;
  to: Float32Array;
  leaving: Float32Array;
  coming: Float32Array;
}

/** Returns the ways from some centres to others, in their order. */
export function flightOf(starts: Float32Array, ends: Float32Array): Flight {
  const both = Math.min(starts.length, ends.length);
  return {
    from: starts.subarray(0, both),
    to: ends.subarray(0, both),
    leaving: starts.subarray(both),
    coming: ends.subarray(both),
  };
}

/** Returns the centres on the way, and those that are coming: an interrupted flight goes on from there. */
export function centresAt({ from, to, coming }: Flight, share: number): Float32Array {
  const centres = new Float32Array(to.length + coming.length);
  for (let i = 0; i < to.length; i++) {
    const start = from[i] ?? 0;
    centres[i] = start + ((to[i] ?? 0) - start) * share;
  }
  centres.set(coming, to.length);
  return centres;
}
