import { render } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { expect, it } from 'vitest';
import { declaration } from '../../../../tests/declaration.ts';
import { inquiryFile } from '../../../figure/compare/inquiry-file.ts';
import { createLocale } from '../../../i18n/locale.ts';
import Inquiry from './Inquiry.svelte';

it('the lists show the numbers that are asked about, also when a number goes to the other place', async () => {
  const data = inquiryFile({ declaration, locale: createLocale('en'), root: '' });
  const onask = (asked: string) => {
    void rerender({ asked });
    flushSync();
  };
  const { container, rerender } = render(Inquiry, { data, asks: [], asked: '', onask });
  const lists = () => [...container.querySelectorAll('select')];
  const choose = async (i: number, value: string): Promise<string[]> => {
    const list = lists()[i]!;
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await tick();
    await tick();
    return lists().map((each) => each.value);
  };
  const [a, b] = data.figures.map(({ id }) => id) as [string, string];
  expect(await choose(2, a)).toEqual([a, 'sum', '']);
  expect(await choose(2, a)).toEqual([a, 'sum', '']);
  expect(await choose(2, b)).toEqual([a, 'sum', b]);
  expect(await choose(2, a)).toEqual([b, 'sum', a]);
  expect(await choose(0, '')).toEqual([a, 'sum', '']);
});
