import { expect, it } from 'vitest';
import { labelLines } from './label-lines.ts';

it('labelLines() has one line where there is room', () => {
  expect(labelLines('« dont 5.000 »', 'sans logement', 300, 13)).toEqual([
    { quoted: '« dont 5.000 »', ours: ' sans logement' },
  ]);
});

it('labelLines() tells quoted words from ours on each line', () => {
  expect(labelLines('« un total de 100 millions d’euros »', 'débloqués', 110, 13)).toEqual([
    { quoted: '« un total de 100', ours: '' },
    { quoted: 'millions d’euros »', ours: '' },
    { quoted: '', ours: 'débloqués' },
  ]);
});
