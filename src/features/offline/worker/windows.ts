/**
 * Which windows were opened under which version. A window keeps what it was opened with, also after a newer version
 * has taken over: its page, its modules and its data belong together.
 */
export interface Windows {
  /** Name of the cache of the version that answers now; undefined before the first. */
  current?: string | undefined;
  /** By id of a window opened under an earlier version: the name of that version's cache. */
  before: Record<string, string>;
}

export const NO_WINDOWS: Windows = { before: {} };

/** The same, without the windows that have been closed. */
export const withoutClosed = ({ current, before }: Windows, open: readonly string[]): Windows => ({
  current,
  before: Object.fromEntries(Object.entries(before).filter(([id]) => open.includes(id))),
});

/**
 * After a version has taken over: the windows that are open belong to the one before it, or to one before that.
 *
 * @param next name of the cache of the version that takes over
 * @param open ids of the windows that are open
 */
export function takenOver({ current, before }: Windows, next: string, open: readonly string[]): Windows {
  const versions = open.map((id) => [id, before[id] ?? current] as const);
  return {
    current: next,
    before: Object.fromEntries(
      versions.flatMap(([id, version]) => (version && version !== next ? [[id, version]] : [])),
    ),
  };
}

/** The caches that no window needs any more, among those of the site. */
export const staleCaches = (names: readonly string[], { current, before }: Windows): string[] =>
  names.filter((name) => name !== current && !Object.values(before).includes(name));
