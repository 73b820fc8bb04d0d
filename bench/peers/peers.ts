import { readdirSync } from 'node:fs';

/** A page that the site is measured against. */
export interface Peer {
  /** Its folder below bench/peers/. */
  id: string;
  /** Rendering of its charts: in the browser, or once at build. */
  kind: 'client' | 'static';
  /** True if the script is inlined, which saves a request, but cannot be cached for other pages. */
  inline: boolean;
  /** Folder of its drawing code; differs from `id` for an inlined variant. */
  draws: string;
}

/** Drawn at build; all others draw in the browser. */
const STATIC = ['plot-static'];

/** Peers with a second variant whose script is inlined: the possible minimum. */
const INLINE = ['d3'];

/** Lists all peers: one per folder, and the inlined variants. */
export function peers(folder: string): Peer[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }): Peer[] => [
      { id: name, kind: STATIC.includes(name) ? 'static' : 'client', inline: false, draws: name },
      ...(INLINE.includes(name)
        ? [{ id: `${name}-inline`, kind: 'client' as const, inline: true, draws: name }]
        : []),
    ]);
}
