import { describe, expect, it } from 'vitest';
import { speechChunks, maxChunkLength } from './speech-chunks.ts';

describe('speechChunks(text, most)', () => {
  it('leaves a short sentence whole', () => {
    expect(speechChunks('Un réel défi.', 20)).toEqual(['Un réel défi.']);
  });

  it('cuts after a clause', () => {
    expect(speechChunks('Depuis 2015, les autorités, etc.', 28)).toEqual([
      'Depuis 2015, les autorités,',
      'etc.',
    ]);
  });

  it('cuts after a word where there is no clause, and not after a number', () => {
    expect(speechChunks('ont pris plus de 2000 demandeurs', 24)).toEqual([
      'ont pris plus de',
      '2000 demandeurs',
    ]);
  });

  it('leaves whole what cannot be cut', () => {
    expect(speechChunks('interopérabilité', 5)).toEqual(['interopérabilité']);
  });
});

it('maxChunkLength(speed) is less where the voice is slow', () => {
  expect(maxChunkLength(0.7)).toBeLessThan(maxChunkLength(1));
});
