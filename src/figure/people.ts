import type { Figure, Unit } from '../model/schema.ts';

/** Units that count people, whatever their role. */
const PEOPLE: readonly Unit[] = ['person', 'officer'];

/** True if a figure counts people, so that each can have a mark. */
export const countsPeople = ({ unit }: Figure): boolean => PEOPLE.includes(unit);
