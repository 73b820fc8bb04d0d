/** The throttling under which a page is loaded. */
export interface Condition {
  id: string;
  /** Slowdown factor of the processor. */
  slowdown: number;
  /** Round trip in milliseconds, and bits per second both ways; null for no throttling. */
  network: { roundTrip: number; bits: number } | null;
}

export const CONDITIONS: readonly Condition[] = [
  { id: 'plain', slowdown: 1, network: null },
  { id: 'processor 4x slower', slowdown: 4, network: null },
  { id: '1.6 Mbps, 150 ms', slowdown: 1, network: { roundTrip: 150, bits: 1_600_000 } },
];
