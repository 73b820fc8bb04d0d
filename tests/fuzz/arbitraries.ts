import fc, { type Arbitrary } from 'fast-check';
import { INVISIBLE, NAMES, NUMBERS, TEXTS } from './attacks.ts';

/** Any UTF-16 code units, including lone surrogates. */
const units = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });

/** Hostile text: from the corpus, of any characters, or of both. */
export const anyText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'grapheme' }),
  units,
  fc.array(fc.oneof(fc.constantFrom(...TEXTS), units), { maxLength: 6 }).map((parts) => parts.join('')),
);

/** Texts of pieces that a grammar has rules about, in any order. */
export const textOf = (pieces: readonly string[]): Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...INVISIBLE, ...NUMBERS), units), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''));

/** Ids as in addresses, and sometimes names that every object inherits. */
export const anyId: Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/),
  fc.constant('constructor'),
);

/** Values that storage, a message or a file may contain. */
export const anyValue: Arbitrary<unknown> = fc.oneof(
  fc.anything({
    key: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  anyText,
  fc.constantFrom(null, undefined, NaN, -0, 1e308, -1e308, Infinity, 2 ** 53),
);

/** JSON of any kind, as a value. */
export const anyJson: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  anyText,
  fc.constantFrom<unknown>(null, true, -0, 1e308, 9007199254740993, [], {}, [[]], '', ' '),
  fc.constantFrom(...NAMES).map((name) => JSON.parse(`{${JSON.stringify(name)}:{"owned":1}}`) as unknown),
);

/** A change of one place of a value; a new value is given as JSON, so that no two places share it. */
type Change =
  | { do: 'replace'; by: string }
  | { do: 'remove' | 'repeat' | 'wrap' }
  | { do: 'add'; name: string; by: string };

const asJson = anyJson.map((value) => JSON.stringify(value));

const change: Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('replace' as const), by: asJson }),
  fc.record({ do: fc.constantFrom('remove' as const, 'repeat' as const, 'wrap' as const) }),
  fc.record({
    do: fc.constant('add' as const),
    name: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
    by: asJson,
  }),
);

type Place = { holder: Record<string, unknown>; key: string };

/** Returns every place in a value, in document order. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** Sets an own property, even with a name that objects inherit. */
const set = (holder: object, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
};

function changed({ holder, key }: Place, how: Change): void {
  const old = holder[key];
  const into = typeof old === 'object' && old !== null ? old : holder;
  if (how.do === 'replace') set(holder, key, JSON.parse(how.by));
  else if (how.do === 'wrap') set(holder, key, [old]);
  else if (how.do === 'add' && Array.isArray(into)) into.push(JSON.parse(how.by));
  else if (how.do === 'add') set(into, how.name, JSON.parse(how.by));
  else if (how.do === 'remove' && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how.do === 'remove') Reflect.deleteProperty(holder, key);
  else if (Array.isArray(holder)) holder.push(structuredClone(old));
  else set(holder, `${key} `, structuredClone(old));
}

/** JSON of an object with one to three places replaced, removed, repeated, wrapped or added to. */
export const mutated = (json: string): Arbitrary<string> =>
  fc.array(fc.record({ at: fc.nat(), how: change }), { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = JSON.parse(json) as unknown;
    for (const { at, how } of changes) {
      const places = placesIn(copy);
      const place = places[at % places.length];
      if (place) changed(place, how);
    }
    return JSON.stringify(copy);
  });

/** Texts that were cut, or into which something was inserted. */
export const damaged = (text: string): Arbitrary<string> =>
  fc
    .record({ from: fc.nat(text.length), to: fc.nat(text.length), by: anyText })
    .map(({ from, to, by }) => text.slice(0, Math.min(from, to)) + by + text.slice(Math.max(from, to)));
