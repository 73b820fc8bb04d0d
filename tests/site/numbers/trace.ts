import type { Figure } from '../../../src/model/schema.ts';
import { rules } from './rules.ts';
import { figureOf } from './scope.ts';
import type { Holder, Shown } from './shown.ts';
import { sightings, told, type Sighting } from './sighting.ts';

const traced = new WeakMap<Sighting, string | null>();

/** What a number is traced to, by the name of the rule; null where it comes from nowhere. */
export function trace(sighting: Sighting): string | null {
  const known = traced.get(sighting);
  if (known !== undefined) return known;
  const name = rules.find(({ traces }) => traces(sighting))?.name ?? null;
  traced.set(sighting, name);
  return name;
}

/** Numbers that come from nowhere, each with its file, its place and the words around it. */
export const untraced = (all: readonly Sighting[]): string[] => [
  ...new Set(all.filter((sighting) => trace(sighting) === null).map(told)),
];

/** What states one figure, in the terms of the DOM contract: a row of a table, the number in the text, a mark. */
const STATES = ['data-figure', 'data-states', 'data-sounds', 'data-derived'];

/** Fields of a row of data that hold the number; what the others hold is the figure's, but not its number. */
const isField = (name: string): boolean => ['value', 'said'].includes(name);
const isElement = (name: string): boolean => ['a', 'tr', 'g', 'li', 'p', 'span', 'div'].includes(name);

/** The number of a field, decimals in either way; or what it says. */
const numberOf = (text: string): number => Number(text.replace(',', '.'));

/**
 * Elements that are about one figure and hold numbers, but not the one of that figure. Marks may be without words; a
 * part of an element is looked at with the rest of it.
 */
export function missing(shown: readonly Shown[]): string[] {
  const stated = new Map<Holder, { figure: Figure; first: Sighting; values: number[] }>();
  for (const sighting of shown.flatMap(sightings)) {
    const holder = sighting.holders.find(({ attributes }) => STATES.some((name) => attributes.has(name)));
    const figure = holder && figureOf([holder]);
    if (!holder || !figure || !(isField(holder.name) || isElement(holder.name))) continue;
    const known = stated.get(holder) ?? { figure, first: sighting, values: [] };
    known.values.push(sighting.value, numberOf(sighting.text));
    stated.set(holder, known);
  }
  return [...stated.values()]
    .filter(({ figure, values }) => !values.includes(figure.value))
    .map(({ figure, first }) => `${figure.id} is not said: ${told(first)}`);
}
