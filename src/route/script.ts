/** Source of each page script, by its name in assets/; a page loads one of them. */
export const sources = {
  main: 'src/features/reading/client.ts',
  compare: 'src/features/compare/client.ts',
  count: 'src/features/explore/count/client.ts',
  qualifiers: 'src/features/explore/qualifiers/client.ts',
  share: 'src/features/share/client.ts',
  present: 'src/features/lesson/client.ts',
  exercises: 'src/features/exercises/client.ts',
  collected: 'src/features/exercises/collected/client.ts',
  notes: 'src/features/notes/client.ts',
  teach: 'src/features/teach/client.ts',
  plain: 'src/site/plain.ts',
} as const;

export type Script = keyof typeof sources;

/** Names of all page scripts. */
export const scripts = Object.keys(sources) as Script[];

/** Builds a record with one entry per page script. */
export const forEachScript = <T>(make: (name: Script) => T): Record<Script, T> =>
  Object.fromEntries(scripts.map((name) => [name, make(name)])) as Record<Script, T>;
