import { expect, it } from 'vitest';
import { example } from '../../tests/example.ts';
import { noticeOf } from './notice.ts';

const about = example()['declaration.json'];

it('noticeOf(about, lang) is what must be said of a translation, in its language', () => {
  expect(noticeOf(about, 'en')).toBe('Our translation.');
});

it('noticeOf(about, lang) is nothing for the original, even where somebody wrote one', () => {
  expect(noticeOf({ ...about, translationNotice: { fr: { fr: 'Original' } } }, 'fr')).toBe('');
});

it('noticeOf(about, lang) is nothing where the translation is not ours', () => {
  expect(noticeOf(about, 'de')).toBe('');
});

it('noticeOf(about, lang) throws where a notice is not written in the language', () => {
  const translationNotice = { en: { fr: 'Notre traduction.' } };
  expect(() => noticeOf({ ...about, translationNotice }, 'en')).toThrow('no words in language "en"');
});
