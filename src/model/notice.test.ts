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

it('noticeOf(about, lang) is nothing where there is no notice, or none in the language', () => {
  expect(noticeOf(about, 'de')).toBe('');
  expect(noticeOf({ ...about, translationNotice: { en: { fr: 'Notre traduction.' } } }, 'en')).toBe('');
});
