/** Under what a page is loaded. */
export interface Condition {
  id: string;
  /** How many times slower the processor is made. */
  slowdown: number;
  /** Milliseconds of a round trip, and bits a second both ways; null: as fast as this machine answers. */
  network: { roundTrip: number; bits: number } | null;
}

export const CONDITIONS: readonly Condition[] = [
  { id: 'plain', slowdown: 1, network: null },
  { id: 'processor 4x slower', slowdown: 4, network: null },
  { id: '1.6 Mbps, 150 ms', slowdown: 1, network: { roundTrip: 150, bits: 1_600_000 } },
];
