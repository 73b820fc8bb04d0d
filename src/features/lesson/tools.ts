/** The tools of the lesson, with the letters that are their keys. */
export const TOOLS = [
  { id: 'overview', key: 'O' },
  { id: 'black', key: 'B' },
  { id: 'full', key: 'F' },
  { id: 'presenter', key: 'P' },
  { id: 'code', key: 'Q' },
  { id: 'words', key: 'W' },
  { id: 'open', key: 'L' },
  { id: 'keys', key: 'K' },
] as const;
