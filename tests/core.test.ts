import { expect, it } from 'vitest';
import { hasTurn, tagged } from './pages/core.ts';

const LANGUAGES = ['fr', 'en'];
const WIDTHS = [360, 768, 1280];
const combinations = LANGUAGES.flatMap((lang) => WIDTHS.map((width) => [lang, width] as const));

/** Returns the combinations of a turn. */
const inTurn = (turn: number) =>
  combinations.filter(([lang, width]) => hasTurn(turn, [lang, LANGUAGES], [width, WIDTHS]));

it('hasTurn(turn, …) gives each turn one combination, and each combination one turn', () => {
  const turns = combinations.map((_, turn) => inTurn(turn));
  expect(turns.map(({ length }) => length)).toEqual(combinations.map(() => 1));
  expect(new Set(turns.flat())).toEqual(new Set(combinations));
});

it('hasTurn(turn, …) takes another first value at every turn, and begins again after the last', () => {
  expect([0, 1, 2, 3].map((turn) => inTurn(turn)[0]?.[0])).toEqual(['fr', 'en', 'fr', 'en']);
  expect(inTurn(combinations.length)).toEqual(inTurn(0));
});

it('tagged(isCore) leaves what is core without a tag', () => {
  expect([true, false].map(tagged)).toEqual([{ tag: [] }, { tag: ['@all'] }]);
});
