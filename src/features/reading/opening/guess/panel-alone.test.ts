import { expect, it } from 'vitest';
import { panelAlone } from './panel-alone.ts';

const words = (n: number) => ({ n, said: '', quoted: '', periodText: '', whenText: '', href: '' });

it('panelAlone(panel, id) leaves other figures, arithmetic and time out', () => {
  const derived = {
    id: 'c',
    from: ['a', 'b'],
    operation: '-' as const,
    said: '',
    derivedLabel: '',
    formula: '',
  };
  const panel = {
    form: 'nested' as const,
    figures: { a: words(1), b: words(2) },
    derivedFigures: [derived],
    time: { from: 0, to: 1, last: '' },
  };
  expect(panelAlone(panel, 'a')).toEqual({
    form: 'nested',
    figures: { a: words(1) },
    derivedFigures: [],
    time: null,
  });
});
