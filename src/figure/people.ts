import type { Figure, Unit } from '../model/schema.ts';

/** Units that count people, whatever they are there for. */
const PEOPLE: readonly Unit[] = ['person', 'officer'];

/** Whether a figure counts people: then each can have a mark. */
export const countsPeople = ({ unit }: Figure): boolean => PEOPLE.includes(unit);
