/** Speeds by name, as factors of the voice's own. */
export const SPEEDS = [
  ['slowest', 0.7],
  ['slow', 0.85],
  ['normal', 1],
  ['fast', 1.25],
  ['fastest', 1.5],
] as const;
