import { TEACH_KEYS } from '../../../contract/script-words.ts';
import type { TeachData } from '../../../contract/teach.ts';
import { deckFile, deckFileName } from '../../../export/slides/deck-file.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Declaration } from '../../../model/declaration.ts';
import { wordsIn } from '../../../model/words-in.ts';
import { format } from '../../../route/route.ts';

/** Returns the lesson as the page for teachers hands it to its script. */
export function teachData(declaration: Declaration, locale: Locale, root: string): TeachData {
  const { lang, intl, dir, t } = locale;
  const { about, groups, presets, lesson, lessonFile } = declaration;
  return {
    declaration: about.id,
    file: `${wordsIn(lessonFile, lang)}.json`,
    present: root + format({ page: 'present', lang }),
    deck: {
      href: root + deckFile(about.id, lang),
      file: deckFileName(wordsIn(lessonFile, lang)),
      intl,
      dir,
    },
    groups: groups.map(({ id, name }) => ({ id, name: wordsIn(name, lang) })),
    steps: lesson.map(({ id, group, claim, minutes, notes }) => ({
      id,
      group,
      claim: wordsIn(claim, lang),
      minutes,
      notes: notes.map((note) => wordsIn(note, lang)).join('\n'),
    })),
    presets: presets.map(({ id, name, steps }) => ({
      id,
      name: wordsIn(name, lang),
      steps,
    })),
    words: Object.fromEntries(TEACH_KEYS.map((key) => [key, t(key)])) as TeachData['words'],
  };
}
