import { answersFile } from '../export/answers-file.ts';
import { inquiryFile } from '../figure/compare/inquiry-file.ts';
import { createLocale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import { folderOf } from '../route/route.ts';
import type { Download } from './downloads.ts';

/** True if the lesson or the exercises ask the text. */
const isAsked = ({ lesson, exercises }: Declaration): boolean =>
  lesson.some(({ show }) => show.what === 'inquiry') || exercises.some(({ kind }) => kind === 'sum');

/**
 * Returns the answers that the lesson and the exercises fetch, in every language; their links are those of the
 * lesson’s page.
 */
export const answers = (declaration: Declaration): Download[] =>
  isAsked(declaration)
    ? declaration.languages.map((lang) => {
        const root = '../'.repeat(folderOf({ page: 'present', lang }).split('/').length - 1);
        return {
          path: answersFile(declaration.about.id, lang),
          content: JSON.stringify(inquiryFile({ declaration, locale: createLocale(lang), root })),
        };
      })
    : [];
