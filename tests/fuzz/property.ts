import fc, { type IAsyncProperty, type IProperty } from 'fast-check';
import { expect } from 'vitest';

/** Cases of a property: as many as `npm test` has time for, and ten thousand in `npm run test:fuzz`. */
const CASES = Number(process.env.CASES ?? 200);

/** Cases of a property that takes its time: a part of them in `npm test`, all of them in the long run. */
export const slow = (part: number): number => (process.env.CASES === undefined ? CASES / part : CASES);

/** What every object inherits; data must never add to it. */
const inherited = () => Object.getOwnPropertyNames(Object.prototype).sort();

/** A property holds in all its cases, and leaves behind what every object inherits as it was. */
export async function holds<Cases>(
  property: IProperty<Cases> | IAsyncProperty<Cases>,
  numRuns = CASES,
): Promise<void> {
  const before = inherited();
  await fc.assert(property, { numRuns });
  expect(inherited()).toEqual(before);
}
