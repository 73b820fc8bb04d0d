import { expect, it, vi } from 'vitest';
import { readText } from './read-text.ts';

const fileOf = (size: number, text: () => Promise<string>) => ({ size, text }) as File;

it('readText(file, most) gives its text, or the reason why there is none', async () => {
  await expect(readText(new File(['yes'], 'a.txt'), 3)).resolves.toEqual({ text: 'yes' });
  await expect(
    readText(
      fileOf(1, () => Promise.reject(new Error('gone'))),
      3,
    ),
  ).resolves.toEqual({
    refused: 'unreadable',
  });
  const text = vi.fn(() => Promise.resolve(''));
  await expect(readText(fileOf(4, text), 3)).resolves.toEqual({ refused: 'tooLarge' });
  expect(text).not.toHaveBeenCalled();
});
