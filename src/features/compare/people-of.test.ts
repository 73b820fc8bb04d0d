import { expect, it } from 'vitest';
import { isStated } from '../../model/schema.ts';
import { declaration } from '../../../tests/declaration.ts';
import { peopleOf } from './people-of.ts';

it('peopleOf(data) names the whole for a part of it, and a figure itself for any other', () => {
  const stated = declaration.figures.filter(isStated);
  const people = peopleOf({ stated });
  const field = (figure: string) => ({ closest: () => ({ dataset: { figure } }) }) as unknown as Element;
  for (const { id, relation } of stated)
    expect(people(field(id))).toBe(relation?.type === 'part-of' ? relation.of : id);
});
