import { expect, it } from 'vitest';
import { minutesToRead } from './minutes.ts';

it('minutesToRead(text) takes 200 words a minute and counts no dash that stands alone', () => {
  expect(minutesToRead('un mot '.repeat(500))).toBe(5);
  expect(minutesToRead('un – mot ; '.repeat(500))).toBe(5);
});

it('minutesToRead(text) is one for a short text', () => {
  expect(minutesToRead('Nous nous engageons notamment dans les prochains mois à :')).toBe(1);
});
