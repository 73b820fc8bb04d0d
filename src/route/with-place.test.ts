import { describe, expect, it } from 'vitest';
import { withPlace } from './with-place.ts';

const at = (path: string) => `https://example.org/${path}`;

describe('withPlace(target, here)', () => {
  it('keeps answers that only the address holds, and the place in the page', () => {
    expect(withPlace(at('en/share/'), at('fr/share/?view=crowd&to=email&in=fr#code'))).toBe(
      at('en/share/?view=crowd&to=email&in=fr#code'),
    );
  });

  it('leaves the switches of a route to the route', () => {
    expect(withPlace(at('en/?figure=people'), at('fr/?figure=others&compare=en'))).toBe(
      at('en/?figure=people'),
    );
  });

  it('keeps the place that the link names', () => {
    expect(withPlace(at('en/present/#two'), at('fr/present/#one'))).toBe(at('en/present/#two'));
  });
});
