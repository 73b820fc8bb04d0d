/**
 * The versions under which windows were opened. A window keeps its version after a newer one has taken over:
 * its page, its modules and its data belong together.
 */
export interface Windows {
  /** Name of the cache of the version that answers now; undefined before the first. */
  current?: string | undefined;
  /** By id of a window opened under an earlier version: the name of that version's cache. */
  before: Record<string, string>;
}

export const NO_WINDOWS: Windows = { before: {} };

/** Removes the windows that have been closed. */
export const withoutClosed = ({ current, before }: Windows, open: readonly string[]): Windows => ({
  current,
  before: Object.fromEntries(Object.entries(before).filter(([id]) => open.includes(id))),
});

/**
 * Records that a version has taken over: open windows keep the one before it, or an earlier one.
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

/** Lists the caches of the site that no window needs. */
export const staleCaches = (names: readonly string[], { current, before }: Windows): string[] =>
  names.filter((name) => name !== current && !Object.values(before).includes(name));
