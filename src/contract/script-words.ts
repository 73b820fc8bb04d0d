/** Messages for every page script; `fill` fills their places in braces. */
export const COMMON_KEYS = [
  'note.mark',
  'chosen.closed',
  'chosen.inText',
  'chosen.inChart',
  'stage.held',
  'stage.follows',
  'stage.shows',
  'compare.on',
  'compare.off',
  'ours.on',
  'ours.off',
  'data.fault',
  'sound.failed',
  'code.failed',
  'code.reload',
] as const;

/** Messages for buttons that take a qualifier away. */
const TAKE_AWAY_KEYS = [
  'word.take',
  'word.takeOf',
  'word.takeFrom',
  'word.back',
  'word.lost.~',
  'word.lost.>',
  'word.lost.part-of',
] as const;

/** Messages for the search. */
const FIND_KEYS = [
  'find.name',
  'find.label',
  'find.close',
  'find.previous',
  'find.next',
  'find.position',
  'find.summary',
  'find.none',
  'find.tooShort',
  'find.text',
  'find.note',
  'find.figure',
] as const;

/** Messages for pages with the export menu. */
export const EXPORT_KEYS = [
  'use.copied',
  'use.notCopied',
  'use.pictureNotCopied',
  'use.drawing',
  'use.drawn',
  'use.cancelled',
  'use.notDrawn',
] as const;

/** Messages for the bar that reads the text aloud. */
const READ_ALOUD_KEYS = [
  'aloud.name',
  'aloud.read',
  'aloud.pause',
  'aloud.continue',
  'aloud.stop',
  'aloud.close',
  'aloud.previous',
  'aloud.next',
  'aloud.settings',
  'aloud.here',
  'aloud.beside',
  'aloud.show',
  'aloud.passage',
  'aloud.speed',
  'aloud.slowest',
  'aloud.slow',
  'aloud.normal',
  'aloud.fast',
  'aloud.fastest',
  'aloud.voice',
  'aloud.online',
  'aloud.fault',
  'aloud.ended',
] as const;

/** Messages for a number to guess. */
const PREDICT_KEYS = [
  'predict.blank',
  'predict.how',
  'predict.yours',
  'predict.none',
  'predict.drag',
  'predict.beyond',
  'predict.digits',
  'predict.whole',
  'predict.reveal',
  'predict.text',
  'predict.said',
  'predict.guessed',
  'predict.noGuess',
  'predict.sameWay',
  'predict.otherWay',
  'predict.noWay',
  'predict.way.=',
  'predict.way.~',
  'predict.way.>',
  'predict.kept',
] as const;

/** Messages for the guess before the reading. */
const GUESS_KEYS = ['guess.title', 'guess.close', 'guess.closed', 'guess.read', ...PREDICT_KEYS] as const;

/** Messages for a lesson of one’s own, where it is opened. */
const OWN_KEYS = [
  'own.open',
  'own.openHint',
  'own.skipped',
  'own.issue.notJson',
  'own.issue.notLesson',
  'own.issue.version',
  'own.issue.declaration',
  'own.issue.missing',
  'own.issue.wrong',
  'own.issue.long',
  'own.issue.empty',
  'own.gone',
] as const;

/** Messages for the page on which teachers compose a lesson of their own. */
export const TEACH_KEYS = [
  ...OWN_KEYS,
  'teach.plan',
  'teach.minutes',
  'own.intro',
  'own.needsScript',
  'own.presets',
  'own.all',
  'own.preset',
  'own.total',
  'own.give',
  'own.copy',
  'own.copied',
  'own.notCopied',
  'own.tooLong',
  'own.linkHint',
  'own.save',
  'own.saved',
  'own.up',
  'own.down',
  'own.moved',
  'own.minutesOf',
  'own.notes',
  'own.notesOf',
  'own.notesHint',
  'own.show',
  'own.see',
  'own.unit',
  'own.slideTitle',
  'own.slideText',
  'own.untitled',
  'own.add',
  'own.added',
  'own.remove',
  'own.removed',
  'own.opened',
  'own.none',
  'slides.take',
  'slides.making',
  'slides.taken',
  'slides.failed',
] as const;

/** Messages for the lesson. */
export const LESSON_KEYS = [
  ...PREDICT_KEYS,
  ...OWN_KEYS,
  'own.noCode',
  'lesson.previous',
  'lesson.next',
  'lesson.ways',
  'lesson.position',
  'lesson.said',
  'lesson.jump',
  'lesson.notes',
  'lesson.do.open',
  'predict.hide',
  'predict.hidden',
  'predict.translated',
  'predict.why',
  'predict.hands',
  'predict.sum',
  'lesson.desk',
  'lesson.timer',
  'lesson.thisStep',
  'lesson.planned',
  'lesson.ofMinutes',
  'lesson.clock',
  'lesson.run',
  'lesson.stop',
  'lesson.reset',
  'lesson.clear',
  'lesson.last',
  'lesson.do.overview',
  'lesson.do.black',
  'lesson.do.full',
  'lesson.do.presenter',
  'lesson.do.code',
  'lesson.do.words',
  'lesson.do.keys',
  'lesson.blocked',
  'lesson.blackOn',
  'lesson.code',
  'lesson.codeFor',
  'lesson.codeName',
  'lesson.codeLocal',
  'lesson.codeFile',
  'lesson.close',
  'lesson.keys',
  'lesson.key.next',
  'lesson.key.previous',
  'lesson.key.first',
  'lesson.key.last',
  'lesson.key.close',
  'lesson.move.next',
  'lesson.move.previous',
  'lesson.move.first',
  'lesson.move.last',
  'lesson.move.close',
  'lesson.singles',
  'lesson.help',
  'lesson.noHelp',
  'lesson.plainLater',
  'plain.name',
  'plain.ours',
  'terms.name',
  'code.failed',
] as const;

/** Messages of a step of the lesson in which the class asks the text. */
export const INQUIRY_KEYS = [
  'compare.question',
  'compare.first',
  'compare.second',
  'compare.drawn',
  'compare.side',
  'compare.refused',
  'compare.careless',
  'inquiry.asks',
  'inquiry.again',
  'refused.word',
] as const;

/** Messages of the page that compares. */
export const COMPARE_KEYS = [
  'compare.numbers',
  'compare.numbersHint',
  'compare.question',
  'compare.first',
  'compare.second',
  'compare.swap',
  'compare.remove',
  'compare.chosen',
  'compare.removed',
  'compare.unknown',
  'compare.drawn',
  'compare.side',
  'compare.refused',
  'compare.careless',
  'compare.why',
  'compare.quotations',
  'compare.sentence',
  'compare.use',
  'compare.share',
  'compare.picture',
  'compare.card',
  'compare.link',
  'compare.linkNotCopied',
  'compare.written',
  'compare.instead',
  'compare.wrong',
  'compare.allowed',
  'compare.again',
  'compare.begin',
  'refused.word',
  'use.copy',
  'use.copied',
  'use.notCopied',
] as const;

/** Messages for a file of work that cannot be taken. */
const REFUSAL_KEYS = [
  'handed.not.tooLarge',
  'handed.not.unreadable',
  'handed.not.otherFile',
  'handed.not.newer',
  'handed.not.otherText',
  'handed.not.otherLanguage',
  'handed.not.shape',
] as const;

/** Messages for what became of a task. */
const STANDING_KEYS = [
  'summary.is.untouched',
  'summary.is.begun',
  'summary.is.stuck',
  'summary.is.helped',
  'summary.is.first',
  'summary.is.written',
] as const;

/** Messages for the exercises. */
export const EXERCISE_KEYS = [
  'exercises.index',
  'exercises.answered',
  'exercises.isAnswered',
  'exercise.howWords',
  'exercise.check',
  'exercise.again',
  'exercise.hint',
  'exercise.verdict.right',
  'exercise.verdict.notYet',
  'exercise.first.words',
  'exercise.first.choice',
  'exercise.first.headline',
  'exercise.first.answer',
  'exercise.first.sum',
  'exercise.sum.unread',
  'exercise.starters',
  'exercise.words.found',
  'exercise.words.partly',
  'exercise.words.number',
  'exercise.words.when',
  'exercise.words.other',
  'exercise.words.signs',
  'exercise.word.right',
  'exercise.word.surplus',
  'exercise.sees',
  'exercise.sees.worded',
  'exercise.sees.bare',
  'exercise.sees.close',
  'exercise.sees.wrong',
  'exercise.sees.missing',
  'exercise.sees.added',
  'exercise.sees.untied',
  'exercise.sees.mistied',
  'exercise.sees.equal',
  'exercise.sees.lacks',
  'exercise.sees.mixed',
  'exercise.sees.share',
  'exercise.sees.derived',
  'exercise.sees.other',
  'exercise.sees.denied',
  'exercise.sees.unknown',
  'exercise.sees.without',
  'exercise.sees.speaks',
  'exercise.sees.perhaps',
  'exercise.sees.silent',
  'exercise.sees.unread',
] as const;

/** Messages for the summary of a student’s work. */
export const SUMMARY_KEYS = [
  ...REFUSAL_KEYS,
  ...STANDING_KEYS,
  'summary.title',
  'summary.hint',
  'summary.name',
  'summary.nameHint',
  'summary.tasks',
  'summary.counts',
  'summary.line',
  'summary.written',
  'summary.handIn',
  'summary.save',
  'summary.copy',
  'summary.print',
  'summary.fileName',
  'summary.saved',
  'summary.copied',
  'summary.notCopied',
  'summary.text',
  'summary.keepTitle',
  'summary.keep',
  'summary.keepHint',
  'summary.keptNow',
  'summary.forgotten',
  'summary.notKept',
  'summary.restored',
  'summary.clear',
  'summary.clearAsk',
  'summary.clearYes',
  'summary.clearNo',
  'summary.cleared',
  'summary.bring',
  'summary.brought',
  'summary.replace',
  'summary.notBrought',
  'summary.notRead',
] as const;

/** Messages for the work of a class. */
export const COLLECTED_KEYS = [
  ...REFUSAL_KEYS,
  ...STANDING_KEYS,
  'summary.tasks',
  'summary.written',
  'collected.file',
  'collected.drop',
  'collected.opened',
  'collected.print',
  'collected.clear',
  'collected.cleared',
  'collected.group',
  'collected.inLanguage',
] as const;

/** Messages for code that is loaded when it is needed; they come with it. */
export const LATE_KEYS = [...TAKE_AWAY_KEYS, ...FIND_KEYS, ...READ_ALOUD_KEYS, ...GUESS_KEYS] as const;

/** Messages with a count for every page script. */
export const PLURAL_KEYS = ['data.more'] as const;

/** Messages with a count for code that is loaded when it is needed. */
export const LATE_PLURAL_KEYS = ['find.passages'] as const;

/** Key of a message with a count that a page passes to its script. */
export type PluralKey = (typeof PLURAL_KEYS)[number];

/** Key of a message for code that is loaded when it is needed. */
export type LateKey = (typeof LATE_KEYS)[number];

/** Key of a message with a count for code that is loaded when it is needed. */
export type LatePluralKey = (typeof LATE_PLURAL_KEYS)[number];

/** Key of a message for a number to guess. */
export type PredictKey = (typeof PREDICT_KEYS)[number];

/** Key of a message of the lesson. */
export type LessonKey = (typeof LESSON_KEYS)[number];

/** Key of a message of the page for teachers. */
export type TeachKey = (typeof TEACH_KEYS)[number];

/** Key of a message about a lesson of one’s own that is opened. */
export type OwnKey = (typeof OWN_KEYS)[number];

/** Key of a message of the page that compares. */
export type CompareKey = (typeof COMPARE_KEYS)[number];

/** Key of a message of a step in which the class asks the text. */
export type InquiryKey = (typeof INQUIRY_KEYS)[number];

/** Key of a message of the exercises. */
export type ExerciseKey = (typeof EXERCISE_KEYS)[number];

/** Key of a message of the summary of a student’s work. */
export type SummaryKey = (typeof SUMMARY_KEYS)[number];

/** Key of a message for the work of a class. */
export type CollectedKey = (typeof COLLECTED_KEYS)[number];

/** Key of a message that a page passes to its script. */
export type ScriptKey = (typeof COMMON_KEYS)[number] | (typeof EXPORT_KEYS)[number];
