import { readdirSync } from 'node:fs';

/** What the site is measured against. */
export interface Peer {
  /** Its folder below bench/peers/. */
  id: string;
  /** How its page gets the charts: drawn in the browser, or once at build. */
  kind: 'client' | 'static';
  /** Whether the script stands in the page, which saves a request and makes it good for this one page only. */
  inline: boolean;
  /** Folder of what it draws with, where it is not its own. */
  draws: string;
}

/** Drawn at build; all others draw in the browser. */
const STATIC = ['plot-static'];

/** A second time, with the script in the page: the least that can be. */
const INLINE = ['d3'];

/** All peers: a folder each, and some a second time with their script in the page. */
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
