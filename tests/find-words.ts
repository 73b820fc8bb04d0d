import type { FindWords } from '../src/features/search/words.ts';

/** Messages of the search panel, for the tests of its parts. */
export const findWords: FindWords = {
  'find.name': 'Find',
  'find.label': 'Find in text, notes and figures',
  'find.close': 'Close',
  'find.previous': 'Previous',
  'find.next': 'Next',
  'find.position': '{current} / {count}',
  'find.passages': { lang: 'en', forms: { one: '{count} passage', other: '{count} passages' } },
  'find.summary': '{passages}: {parts}',
  'find.none': 'Nothing here says “{query}”.',
  'find.tooShort': 'Type at least two letters.',
  'find.text': 'text',
  'find.note': 'notes',
  'find.figure': 'figures',
};
