import { describe, expect, it } from 'vitest';
import { area } from '../../../charts/marks/waffle.ts';
import { countedFigure as figure } from '../../../../tests/counted-figure.ts';
import { fieldLayout, type FieldLayout } from './field-layout.ts';

const room = { width: 400, pitch: 4, letters: 13, pixel: 1 };
const marksOf = ({ marks }: FieldLayout) => marks.reduce((sum, points) => sum + area(points), 0);

const added = fieldLayout(
  {
    form: 'units',
    figures: [figure({ id: 'first', value: 1000 }), figure({ id: 'added', value: 160, relation: 'adds-to' })],
  },
  room,
);
const nested = fieldLayout(
  {
    form: 'nested',
    figures: [
      figure({ id: 'whole', value: 7000, magnitudeStatus: '~' }),
      figure({ id: 'part', value: 5000, relation: 'part-of' }),
    ],
  },
  room,
);
const open = fieldLayout(
  { form: 'open', figures: [figure({ id: 'over', value: 2700, magnitudeStatus: '>' })] },
  room,
);

describe('fieldLayout(field, room)', () => {
  it('has one mark for each of those counted, and a part has none of its own', () => {
    expect([added, nested, open].map(marksOf)).toEqual([1160, 7000, 2700]);
  });

  it('keeps the seam, the enclosure, the soft outline and the open edge, each where the text says it', () => {
    const signs = ({ seams, enclosures, isSoft, isOpen }: FieldLayout) => [
      seams.length,
      enclosures.length,
      isSoft,
      isOpen,
    ];
    expect(signs(added)).toEqual([1, 0, false, false]);
    expect(signs(nested)).toEqual([0, 1, true, false]);
    expect(signs(open)).toEqual([0, 0, false, true]);
  });

  it('puts the seam between the marks, and on none', () => {
    const [first, second] = added.extents;
    const seam = added.seams[0]?.x ?? 0;
    expect(seam).toBeGreaterThan((first?.box.x ?? 0) + (first?.box.width ?? 0));
    expect(seam).toBeLessThan(second?.box.x ?? 0);
  });

  it('leaves whole rows without marks for the words of a part, inside its outline', () => {
    const part = nested.extents.find((extent) => extent.figure.id === 'part');
    const [outline] = nested.enclosures;
    expect(((part?.box.y ?? 0) - (outline?.y ?? 0)) * room.pitch).toBeGreaterThanOrEqual(17);
    expect((outline?.y ?? 0) + (outline?.height ?? 0)).toBe((part?.box.y ?? 0) + (part?.box.height ?? 0));
  });

  it('leaves more room above for more lines of words', () => {
    const long = fieldLayout(
      {
        form: 'open',
        figures: [figure({ value: 10, magnitudeStatus: '>', shortLabel: 'people '.repeat(20) })],
      },
      room,
    );
    expect(long.above).toBeGreaterThan(open.above + 17);
  });

  it('throws for a form that does not draw a mark each', () => {
    expect(() => fieldLayout({ form: 'periods', figures: [figure({})] }, room)).toThrow(
      'the form "periods" has no field of marks',
    );
  });
});
