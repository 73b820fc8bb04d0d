import type { Figure } from '../../../src/model/schema.ts';
import { rules } from './rules.ts';
import { figureOf } from './scope.ts';
import type { Holder, Shown } from './shown.ts';
import { sightings, told, type Sighting } from './sighting.ts';

const traced = new WeakMap<Sighting, string | null>();

/** Returns the name of the first rule that traces a number; null if none does. */
export function trace(sighting: Sighting): string | null {
  const known = traced.get(sighting);
  if (known !== undefined) return known;
  const name = rules.find(({ traces }) => traces(sighting))?.name ?? null;
  traced.set(sighting, name);
  return name;
}

/** Lists the numbers that no rule traces, each with its file, its place and the words around it. */
export const untraced = (all: readonly Sighting[]): string[] => [
  ...new Set(all.filter((sighting) => trace(sighting) === null).map(told)),
];

/** Attributes of elements that state one figure, by the DOM contract: row, number in the text, mark. */
const STATES = ['data-figure', 'data-states', 'data-derived'];

/** True for the fields of a data row that contain the number; the other fields describe the figure. */
const isField = (name: string): boolean => ['value', 'said'].includes(name);
const isElement = (name: string): boolean => ['a', 'tr', 'g', 'li', 'p', 'span', 'div'].includes(name);

/** True in the overview of the reading page, which draws its figures and states no number. */
const isOverview = ({ holders }: Sighting): boolean =>
  holders.some(({ attributes }) => attributes.get('class')?.split(' ').includes('overview'));

/** Parses the number of a field, with either decimal separator. */
const numberOf = (text: string): number => Number(text.replace(',', '.'));

/**
 * Returns elements that are about one figure and contain numbers, but not that figure’s. Marks may be without
 * words; a part of an element is examined with the rest of it.
 */
export function missing(shown: readonly Shown[]): string[] {
  const stated = new Map<Holder, { figure: Figure; first: Sighting; values: number[] }>();
  for (const sighting of shown.flatMap(sightings)) {
    const holder = sighting.holders.find(({ attributes }) => STATES.some((name) => attributes.has(name)));
    const figure = holder && figureOf([holder]);
    if (!holder || !figure || isOverview(sighting) || !(isField(holder.name) || isElement(holder.name)))
      continue;
    const known = stated.get(holder) ?? { figure, first: sighting, values: [] };
    known.values.push(sighting.value, numberOf(sighting.text));
    stated.set(holder, known);
  }
  return [...stated.values()]
    .filter(({ figure, values }) => !values.includes(figure.value))
    .map(({ figure, first }) => `${figure.id} is not said: ${told(first)}`);
}
