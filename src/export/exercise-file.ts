/** Formats of the exercises for learning platforms. */
export const EXERCISE_FORMS = ['moodle', 'gift', 'scorm'] as const;

export type ExerciseForm = (typeof EXERCISE_FORMS)[number];

/** Moodle takes GIFT from text files only, whatever their content is. */
const ENDINGS: Record<ExerciseForm, string> = {
  moodle: '.moodle.xml',
  gift: '.gift.txt',
  scorm: '.scorm.zip',
};

/** Path of the exercises, relative to the site's root: "data/<declaration>/fr/exercises.gift.txt". */
export const exerciseFile = (declaration: string, lang: string, form: ExerciseForm): string =>
  `data/${declaration}/${lang}/exercises${ENDINGS[form]}`;

/** Name of the exercises on a device, where no folder tells their text and their language. */
export const exerciseFileName = (declaration: string, lang: string, form: ExerciseForm): string =>
  `${declaration}.${lang}${ENDINGS[form]}`;
