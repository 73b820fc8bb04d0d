import { expect, it } from 'vitest';
import { uuidFrom } from './uuid.ts';

it('uuidFrom(random) is a UUID of version 4 as an IRI', () => {
  expect(uuidFrom(new Uint8Array(16).fill(255))).toBe('urn:uuid:ffffffff-ffff-4fff-bfff-ffffffffffff');
  expect(uuidFrom(new Uint8Array(16))).toBe('urn:uuid:00000000-0000-4000-8000-000000000000');
});
