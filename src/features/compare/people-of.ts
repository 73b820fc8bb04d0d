import type { CompareData } from '../../contract/compare.ts';

/**
 * Returns a function that names the people for whom the marks of a field stand: those of its figure, or of the
 * whole that the figure is part of. Between answers, marks travel only among the same people.
 */
export const peopleOf =
  ({ stated }: Pick<CompareData, 'stated'>) =>
  (field: Element): string => {
    const id = field.closest<HTMLElement>('[data-figure]')?.dataset['figure'] ?? '';
    const relation = stated.find((each) => each.id === id)?.relation;
    return relation?.type === 'part-of' ? relation.of : id;
  };
