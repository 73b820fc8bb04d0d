import { describe, expect, it } from 'vitest';
import { declaration } from '../../../../tests/declaration.ts';
import { area } from '../../../charts/marks/waffle.ts';
import { countedGroups } from '../../../figure/groups.ts';
import { createLocale } from '../../../i18n/locale.ts';
import { COLUMNS, field } from './fields.ts';

const fields = countedGroups(declaration, createLocale('fr')).map((group) => field(group)!);
const countOf = (id: string) => {
  const cells = fields.find((each) => each.id === id)!.blocks.flatMap((block) => block.cells);
  return cells.reduce((sum, points) => sum + area(points), 0);
};

describe('field(group)', () => {
  it('has one cell for each person, an added one included and an enclosed one not counted twice', () => {
    expect(countOf('officers')).toBe(1160);
    expect(countOf('migrants-present')).toBe(7000);
    expect(countOf('removals')).toBe(2700);
  });

  it('sets what is added beside the others, within the same columns', () => {
    const [block] = fields.find(({ id }) => id === 'officers')!.blocks;
    expect(block).toMatchObject({ rows: 8, seam: 125 });
    for (const [x] of block!.cells.flat()) expect(x).toBeLessThanOrEqual(COLUMNS);
  });

  it('encloses the part alone, and gives it and the others whole rows', () => {
    const { blocks, isAbout } = fields.find(({ id }) => id === 'migrants-present')!;
    expect(isAbout).toBe(true);
    expect(blocks.map(({ part, rows }) => [part?.id, rows])).toEqual([
      ['migrants-unhoused', 33],
      [undefined, 14],
    ]);
  });
});
