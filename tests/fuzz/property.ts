import fc, { type IAsyncProperty, type IProperty } from 'fast-check';
import { expect } from 'vitest';

/** Cases per property: as many as `npm test` has time for, and ten thousand in `npm run test:fuzz`. */
const CASES = Number(process.env.CASES ?? 200);

/** Returns the cases of a slow property: a part of them in `npm test`, all of them in the long run. */
export const slow = (part: number): number => (process.env.CASES === undefined ? CASES / part : CASES);

/** Returns the property names that every object inherits; data must never add to them. */
const inherited = () => Object.getOwnPropertyNames(Object.prototype).sort();

/** Asserts that a property holds in all cases, and that Object.prototype is unchanged afterwards. */
export async function holds<Cases>(
  property: IProperty<Cases> | IAsyncProperty<Cases>,
  numRuns = CASES,
): Promise<void> {
  const before = inherited();
  await fc.assert(property, { numRuns });
  expect(inherited()).toEqual(before);
}
