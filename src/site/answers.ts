import { answersFile } from '../export/answers-file.ts';
import { inquiryFile } from '../figure/compare/inquiry-file.ts';
import { createLocale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import { folderOf } from '../route/route.ts';
import type { Download } from './downloads.ts';

/** Returns the answers that the lesson fetches, in every language; their links are those of its page. */
export const answers = (declaration: Declaration): Download[] =>
  declaration.lesson.some(({ show }) => show.what === 'inquiry')
    ? declaration.languages.map((lang) => {
        const root = '../'.repeat(folderOf({ page: 'present', lang }).split('/').length - 1);
        return {
          path: answersFile(declaration.about.id, lang),
          content: JSON.stringify(inquiryFile({ declaration, locale: createLocale(lang), root })),
        };
      })
    : [];
