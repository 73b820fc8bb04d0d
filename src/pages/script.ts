/**
 * The scripts that make pages come alive, each in src/: one with numbers to choose, the one that counts, the
 * assistant, those for class, and the least there is. A page loads one of them.
 */
export const scripts = ['main', 'count', 'share', 'present', 'exercises', 'notes', 'teach', 'plain'] as const;

export type Script = (typeof scripts)[number];

/** Something for each script. */
export const forEachScript = <T>(make: (name: Script) => T): Record<Script, T> =>
  Object.fromEntries(scripts.map((name) => [name, make(name)])) as Record<Script, T>;
