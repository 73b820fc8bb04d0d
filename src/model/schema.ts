import * as v from 'valibot';
import { questions } from './compare/question.ts';
import { idPattern } from './id.ts';
import { tagPattern, textFilePattern } from './text-file.ts';

/** The folder of a language in src/i18n and the middle of text.<tag>.txt. */
const tag = v.pipe(v.string(), v.regex(tagPattern, 'a language tag such as "fr"'));

const id = v.pipe(v.string(), v.regex(idPattern, 'lower-case words joined by hyphens'));

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty'));

/** The same words in every language of the declaration, by tag. */
export const words = v.record(tag, text);

const url = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an http(s) address'));

const date = v.pipe(v.string(), v.isoDate('a date such as 2016-08-30'));

/** EDTF levels 0 and 1, in part: "2015", "2016-01-01/2016-08-30", "2015-08~/2016-08-30". */
const period = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?~?(\/\d{4}(-\d{2}(-\d{2})?)?~?)?$/, 'an EDTF year, day or interval'),
);

/** Words of one segment: prefix + exact + suffix is one unbroken run that occurs once in it, after NFC. */
const quotation = v.strictObject({
  segment: id,
  exact: v.pipe(v.string(), v.nonEmpty('a text that is not empty')),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});

const quotations = v.record(tag, quotation);

const unit = v.picklist(['person', 'officer', 'EUR', 'network', 'network/month']);

/** stock: present on a day; flow: events in a period; cumulative: all up to the day of the statement. */
const kind = v.picklist(['stock', 'flow', 'cumulative']);

/** openEHR's magnitude status: = a bare number, ~ about, > more than. */
const magnitudeStatus = v.picklist(['=', '~', '>']);

/** Relation of a figure to an earlier one in the text: "dont", "complété par", "suivis de". */
export const relationType = v.picklist(['part-of', 'adds-to', 'follows']);

const relation = v.strictObject({ type: relationType, of: id });

export const statedFigure = v.strictObject({
  id,
  value: v.pipe(v.number(), v.minValue(0, 'a number from 0')),
  unit,
  magnitudeStatus,
  kind,
  observationDate: v.nullable(date),
  temporalCoverage: v.nullable(period),
  /** stated: a period of the text; open-start: a first year only; vague: a word such as "récemment". */
  periodBasis: v.picklist(['stated', 'open-start', 'vague', 'unstated']),
  /** The words that give the time, if they are not part of `quotedFrom`. */
  periodQuotedFrom: v.optional(quotations),
  /** The words that say where, whether or not they are part of `quotedFrom`; null if the text names no place. */
  placeQuotedFrom: v.optional(v.nullable(quotations)),
  actor: v.nullable(words),
  relation: v.nullable(relation),
  quotedFrom: quotations,
  label: words,
  /** Noun for the counted units, in a few words that follow the number: "sans logement". */
  shortLabel: words,
});

export const derivedFigure = v.strictObject({
  id,
  value: v.number(),
  unit,
  magnitudeStatus,
  kind,
  wasDerivedFrom: v.pipe(v.array(id), v.minLength(1, 'at least one figure id')),
  /** "a + b", "a - b" with ids of figures, or "a / months": a monthly pace over the figure's own period. */
  formula: text,
  label: words,
  /** Misreading of the result to warn against. */
  caution: v.optional(words),
});

export const figuresFile = v.strictObject({ figures: v.array(v.union([statedFigure, derivedFigure])) });

export const numbersFile = v.strictObject({
  numbers: v.array(
    v.strictObject({
      id,
      class: v.picklist(['date', 'duration', 'ordinal', 'party-count', 'section-number', 'name']),
      quotedFrom: quotations,
      note: v.optional(words),
    }),
  ),
});

/** Source of a fact; `language` is that of its title. */
const source = v.strictObject({ language: tag, title: text, url });

/** ISO 3166, two letters. */
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as "FR"'));

export const declarationFile = v.strictObject({
  id,
  /** Version of these data, as in datapackage.json; everything published from them names it. */
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as "1.0.0"')),
  title: words,
  shortTitle: words,
  /** Attribution of the claims, as a sentence begins: "According to …". */
  attribution: words,
  /** Our words above the text: a headline, and a standfirst on what the page does with it. */
  headline: words,
  standfirst: words,
  /** One sentence about the page, for search engines and link previews. */
  description: words,
  /** Summary of the text in short sentences and common words of ours, one paragraph per entry. */
  plain: v.pipe(v.array(words), v.minLength(1, 'at least one paragraph')),
  /** Notes below the text, one paragraph per entry: how it was copied, which terms we use. */
  pageNotes: v.pipe(v.array(words), v.minLength(1, 'at least one note')),
  date,
  place: words,
  parties: v.pipe(
    v.array(v.strictObject({ name: text, role: words, country })),
    v.minLength(1, 'at least one party'),
  ),
  /** Language of the text that we reproduce exactly; it may have been written in another one first. */
  originalLanguage: tag,
  /** sha256 of text.<originalLanguage>.txt, in hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')),
  /** Sources of the text and of its official versions; `language` is that of the page at the address. */
  sources: v.array(
    v.strictObject({ language: tag, role: v.picklist(['official-version', 'copy']), label: words, url }),
  ),
  rights: words,
  /** Notice shown with every translation of ours, by language of the translation. */
  translationNotice: v.record(tag, words),
  outline: v.array(v.strictObject({ id, kind: v.picklist(['title', 'paragraph', 'heading', 'commitment']) })),
});

/** Context for the numbers of a view; it must be true on its own wherever it is reproduced. */
const viewNote = v.strictObject({
  /** The figures that the note is about: it is reproduced with all of them, or not at all. */
  figures: v.pipe(v.array(id), v.minLength(1, 'at least one figure id')),
  /** words: about the wording of the text, so it can do without a chart; drawing: about the chart. */
  about: v.picklist(['words', 'drawing']),
  text: words,
});

/** A chart form; the registry in src/charts holds one component for each. */
const form = v.picklist(['units', 'tiles', 'nested', 'open', 'periods']);

export const viewsFile = v.strictObject({
  views: v.array(
    v.strictObject({
      id,
      title: words,
      /** One sentence: unit, place and time of the marks. */
      subtitle: words,
      /** Description of the drawing with its qualifiers, for people who cannot see it. */
      summary: words,
      /** Summary of the view and of its qualifiers, in short sentences and common words of ours. */
      plain: words,
      /** Panels are independent: they never share an axis or a total. */
      panels: v.pipe(
        v.array(
          v.strictObject({
            form,
            // More figures could not be distinguished in one drawing.
            figures: v.pipe(
              v.array(id),
              v.minLength(1, 'at least one figure id'),
              v.maxLength(4, 'at most four figure ids'),
            ),
            /** Title of the panel where it is shown without the others; else that of the view is enough. */
            title: v.optional(words),
            caption: v.optional(words),
          }),
        ),
        v.minLength(1, 'at least one panel'),
      ),
      notes: v.array(viewNote),
      /** Differences between the quotations in the languages of the view, in neutral words. */
      comparison: v.array(words),
    }),
  ),
});

const textualBody = v.strictObject({
  type: v.literal('TextualBody'),
  language: tag,
  format: v.literal('text/plain'),
  value: text,
});

const target = v.strictObject({
  /** text.<tag>.txt of the same folder. */
  source: v.pipe(v.string(), v.regex(textFilePattern, 'a text file such as text.fr.txt')),
  segment: id,
  selector: v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.nonEmpty('a text that is not empty')),
    prefix: v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
});

export const annotationsFile = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: text,
  type: v.literal('AnnotationPage'),
  items: v.array(
    v.strictObject({
      id,
      type: v.literal('Annotation'),
      motivation: v.picklist(['describing', 'identifying', 'editing', 'assessing']),
      /** note: context; term: glossary; sic: as in the copy; editor: notable wording, unmarked in the text. */
      kind: v.picklist(['note', 'term', 'sic', 'editor']),
      label: words,
      body: v.pipe(v.array(textualBody), v.minLength(1, 'a body by language')),
      target: v.pipe(v.array(target), v.minLength(1, 'at least one target')),
      /** The day that the note is about, or the last one, in EDTF; absent if its facts have no date. */
      date: v.optional(period),
      sources: v.array(source),
    }),
  ),
});

export const refusalsFile = v.strictObject({
  refusals: v.array(
    v.strictObject({
      id,
      /** Tempting calculations, in the syntax of `formula`; the model must refuse each. */
      formulas: v.pipe(v.array(text), v.minLength(1, 'at least one formula')),
      figures: v.pipe(v.array(id), v.minLength(1, 'at least one figure id')),
      title: words,
      reason: words,
    }),
  ),
});

/** Actors, and for each commitment of the outline the words that name its actors. */
export const commitmentsFile = v.strictObject({
  actors: v.array(v.strictObject({ id, label: words })),
  commitments: v.array(
    v.strictObject({
      segment: id,
      /** Empty if the sentence names no actor. */
      actors: v.array(v.strictObject({ actor: id, quotedFrom: quotations })),
    }),
  ),
  /** Notes on all commitments. */
  notes: v.array(words),
});

/** Quantities that the text does not state, as questions. */
export const uncountedFile = v.strictObject({
  uncounted: v.array(
    v.strictObject({
      id,
      question: words,
      /** The words of the text that come nearest to the question. */
      nearest: quotations,
      /** The statement of the text in place of a number, in our words. */
      said: words,
    }),
  ),
});

/** Facts of days after the declaration, from other sources and in our words. A declaration may have none. */
export const afterwardsFile = v.strictObject({
  afterwards: v.array(
    v.strictObject({
      id,
      date,
      /** The passage whose subject the fact is about. */
      segment: id,
      /** States no number but years and days, so that none stands beside one of the text's. */
      text: words,
      sources: v.pipe(v.array(source), v.minLength(1, 'at least one source')),
    }),
  ),
});

/** Content of a lesson step, in support of its claim. */
const shown = v.variant('what', [
  /** Facts about the text, each with its quotation or its sources. */
  v.strictObject({
    what: v.literal('facts'),
    facts: v.pipe(
      v.array(
        v.strictObject({
          term: words,
          detail: words,
          quotedFrom: v.optional(quotations),
          sources: v.optional(v.array(source)),
        }),
      ),
      v.minLength(1, 'at least one fact'),
    ),
  }),
  /** Whole passages of the text. */
  v.strictObject({
    what: v.literal('passages'),
    segments: v.pipe(v.array(id), v.minLength(1, 'at least one segment')),
  }),
  /** One panel of a view, counted from 0. */
  v.strictObject({
    what: v.literal('panel'),
    view: id,
    panel: v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a number from 0')),
  }),
  /** The class guesses a number and its qualifier; the scale goes from 0 to `to`, in base units. */
  v.strictObject({
    what: v.literal('prediction'),
    figure: id,
    to: v.pipe(v.number(), v.gtValue(0, 'a number above 0')),
    step: v.pipe(v.number(), v.gtValue(0, 'a number above 0')),
  }),
  /** Qualifiers, each with its drawing. */
  v.strictObject({
    what: v.literal('qualifiers'),
    figures: v.pipe(v.array(id), v.minLength(1, 'at least one figure id')),
  }),
  v.strictObject({ what: v.literal('refusal'), refusal: id }),
  /** The class asks what the text allows of one number or two: questions to begin with, and any other. */
  v.strictObject({
    what: v.literal('inquiry'),
    asks: v.pipe(
      v.array(
        v.strictObject({
          question: v.picklist(questions),
          figures: v.union([v.strictTuple([id]), v.strictTuple([id, id])]),
        }),
      ),
      v.minLength(1, 'at least one question'),
    ),
  }),
  /** Questions of uncounted.json. */
  v.strictObject({
    what: v.literal('uncounted'),
    questions: v.pipe(v.array(id), v.minLength(1, 'at least one question id')),
  }),
  v.strictObject({
    what: v.literal('questions'),
    questions: v.pipe(v.array(words), v.minLength(1, 'at least one question')),
  }),
]);

/** Wrong answers, each with what is said of it. */
const wrongAnswers = v.pipe(
  v.array(v.strictObject({ text: words, reply: words })),
  v.minLength(1, 'at least one wrong answer'),
);

/** A task for students; its answer follows from the data, and `why` explains it. */
const exercise = v.variant('kind', [
  /** Find the words in a passage that qualify a number. */
  v.strictObject({
    kind: v.literal('qualifier'),
    id,
    segment: id,
    answers: v.pipe(v.array(quotations), v.minLength(1, 'at least one answer')),
    why: words,
  }),
  /** Choose the drawing that matches the qualifier of a number. */
  v.strictObject({ kind: v.literal('mark'), id, figure: id, why: words }),
  /** Choose the figure's kind: present on a day, events in a period, or everything up to a day. */
  v.strictObject({ kind: v.literal('measure'), id, figure: id, why: words }),
  /** Find the comparison that must be refused, and the reason among wrong ones about the same numbers. */
  v.strictObject({
    kind: v.literal('comparison'),
    id,
    refusal: id,
    /** Derived figures: allowed arithmetic. */
    allowed: v.pipe(v.array(id), v.minLength(1, 'at least one figure id')),
    /** The reason in short, as an answer to choose. */
    reason: words,
    wrongReasons: wrongAnswers,
    why: words,
  }),
  /** Find two stated figures that the text allows to be added. */
  v.strictObject({ kind: v.literal('sum'), id, why: words }),
  /** A question on a passage whose number is not a figure. */
  v.strictObject({
    kind: v.literal('question'),
    id,
    /** Id in numbers.json. */
    number: id,
    ask: words,
    hint: words,
    right: words,
    wrong: wrongAnswers,
    why: words,
  }),
  /** An open task: notice, wonder, write a headline. The example keeps the qualifier. */
  v.strictObject({ kind: v.literal('headline'), id, view: id, example: words, why: words }),
  /** Mend a headline that says what the text does not. */
  v.strictObject({ kind: v.literal('mend'), id, view: id, faulty: words, example: words, why: words }),
  /** A task for those who go further than the text; the example is one of many answers. */
  v.strictObject({ kind: v.literal('extension'), id, view: id, ask: words, example: words, why: words }),
]);

/** Words in one language that tell a figure from the others. */
const terms = v.strictObject({
  /** Lists of which a sentence about the figure names one term each; the first of a list is from its segment. */
  named: v.pipe(
    v.array(v.pipe(v.array(text), v.minLength(1, 'at least one term'))),
    v.minLength(1, 'at least one list of terms'),
  ),
  /** Terms that it may say besides: actors, places, times. */
  allowed: v.array(text),
});

/** Words by which the judge of headlines tells the figures, and names and offices that may say them. */
const headlines = v.strictObject({
  /** Speakers besides those in `parties` and the titles. */
  speakers: v.record(tag, v.array(text)),
  /** Terms by figure and language; about a figure without terms the judge confirms nothing. */
  terms: v.record(id, v.record(tag, terms)),
});

/** The lesson: its steps in order, and the tasks that go with it. */
export const lessonFile = v.strictObject({
  /** Name of the file of a teacher’s own lesson, without its ending. */
  file: words,
  /** Groups of the steps, for those who choose among them. */
  groups: v.pipe(v.array(v.strictObject({ id, name: words })), v.minLength(1, 'at least one group')),
  /** Choices of steps for the time that a class has; the steps leave some of it free. */
  presets: v.array(
    v.strictObject({
      id,
      name: words,
      /** Time of the class, in minutes. */
      minutes: v.pipe(v.number(), v.gtValue(0, 'a number above 0')),
      steps: v.pipe(v.array(id), v.minLength(1, 'at least one step')),
    }),
  ),
  steps: v.pipe(
    v.array(
      v.strictObject({
        id,
        /** Id of its group. */
        group: id,
        /** Planned duration in minutes, for the presenter. */
        minutes: v.pipe(v.number(), v.gtValue(0, 'a number above 0')),
        /** Claim of the step, as a sentence. */
        claim: words,
        show: shown,
        /** Notes for the presenter: things to say, to ask and to expect. */
        notes: v.pipe(v.array(words), v.minLength(1, 'at least one note')),
      }),
    ),
    v.minLength(1, 'at least one step'),
  ),
  exercises: v.array(exercise),
  /** Id of the prediction that the opening of the text offers, too. */
  opening: v.optional(id),
  headlines: v.optional(headlines),
});

const lines = v.pipe(v.array(words), v.minLength(1, 'at least one line'));

/** The plan of the lesson, for one sheet of paper. */
export const planFile = v.strictObject({
  /** Id of the preset that it plans. */
  preset: id,
  level: words,
  aims: lines,
  /** Subjects in which the lesson has a place, as a teacher of the language’s country names them. */
  curriculum: lines,
  material: lines,
  vocabulary: v.array(v.strictObject({ term: words, meaning: words })),
  /** Phases in order: their steps are those of the preset, each once. */
  phases: v.pipe(
    v.array(
      v.strictObject({
        name: words,
        steps: v.pipe(v.array(id), v.minLength(1, 'at least one step')),
        /** Work of the pupils. */
        pupils: words,
      }),
    ),
    v.minLength(1, 'at least one phase'),
  ),
  cautions: lines,
  /** Written tasks are assessed by these criteria, each with its levels from lowest to highest. */
  rubric: v.strictObject({
    task: words,
    levels: lines,
    criteria: v.pipe(
      v.array(v.strictObject({ name: words, levels: lines })),
      v.minLength(1, 'at least one criterion'),
    ),
  }),
});

/** Words in some of the languages, by tag. */
const inSome = v.record(tag, text);

/** Place of a correction: an item of a file by its id, or one field of it. */
const place = v.strictObject({
  /** A JSON file of the declaration, or one of its texts. */
  file: v.pipe(v.string(), v.regex(/^[a-z]+\.(json|[A-Za-z-]+\.txt)$/, 'a file such as "views.json"')),
  /** Id of an item, a segment or a commitment; absent for declaration.json as a whole. */
  id: v.optional(id),
  field: v.optional(v.pipe(v.string(), v.nonEmpty('a text that is not empty'))),
});

/** Corrections: the mistake, its replacement and the reason. */
export const correctionsFile = v.strictObject({
  corrections: v.array(
    v.strictObject({
      id,
      /** Date of the correction. */
      date,
      /** First corrected version. */
      version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as "1.0.0"')),
      /** The mistake in a few words. */
      title: words,
      /** True if the corrected place carries a note that links to the correction. */
      linked: v.boolean(),
      changes: v.pipe(
        v.array(
          v.strictObject({
            places: v.pipe(v.array(place), v.minLength(1, 'at least one place')),
            /**
             * Kind of change. For "words", the old and new words are quoted, with […] for omissions. All
             * other kinds are described: a drawing, the presentation of a number, words of the pages, the
             * content of a lesson step, the answer of a task, texts to copy, a source.
             */
            what: v.picklist(['words', 'drawing', 'number', 'page', 'step', 'task', 'copy', 'source']),
            /** Old words by language, as a mistake may affect one alone; null if there were none. */
            said: v.nullable(inSome),
            says: inSome,
          }),
        ),
        v.minLength(1, 'at least one change'),
      ),
      why: words,
    }),
  ),
});

/** Schema of each file of a declaration, used by the check and published as JSON Schema. */
export const files = {
  'declaration.json': declarationFile,
  'figures.json': figuresFile,
  'numbers.json': numbersFile,
  'views.json': viewsFile,
  'annotations.json': annotationsFile,
  'refusals.json': refusalsFile,
  'commitments.json': commitmentsFile,
  'uncounted.json': uncountedFile,
  'afterwards.json': afterwardsFile,
  'lesson.json': lessonFile,
  'plan.json': planFile,
  'corrections.json': correctionsFile,
} as const;

export type FileName = keyof typeof files;
export type Words = v.InferOutput<typeof words>;
export type Quotation = v.InferOutput<typeof quotation>;
export type StatedFigure = v.InferOutput<typeof statedFigure>;
export type DerivedFigure = v.InferOutput<typeof derivedFigure>;
export type Figure = StatedFigure | DerivedFigure;
export type MagnitudeStatus = v.InferOutput<typeof magnitudeStatus>;
export type RelationType = v.InferOutput<typeof relationType>;
export type Unit = v.InferOutput<typeof unit>;
export type Form = v.InferOutput<typeof form>;
export type DeclarationFile = v.InferOutput<typeof declarationFile>;
export type OutlineItem = DeclarationFile['outline'][number];
export type NumberToken = v.InferOutput<typeof numbersFile>['numbers'][number];
export type View = v.InferOutput<typeof viewsFile>['views'][number];
export type ViewNote = View['notes'][number];
export type Annotation = v.InferOutput<typeof annotationsFile>['items'][number];
export type Refusal = v.InferOutput<typeof refusalsFile>['refusals'][number];
export type Actor = v.InferOutput<typeof commitmentsFile>['actors'][number];
export type Commitment = v.InferOutput<typeof commitmentsFile>['commitments'][number];
export type Uncounted = v.InferOutput<typeof uncountedFile>['uncounted'][number];
export type Afterwards = v.InferOutput<typeof afterwardsFile>['afterwards'][number];
export type Step = v.InferOutput<typeof lessonFile>['steps'][number];
export type StepGroup = v.InferOutput<typeof lessonFile>['groups'][number];
export type Preset = v.InferOutput<typeof lessonFile>['presets'][number];
export type Plan = v.InferOutput<typeof planFile>;
export type Exercise = v.InferOutput<typeof lessonFile>['exercises'][number];
export type HeadlineTerms = v.InferOutput<typeof headlines>;
export type Correction = v.InferOutput<typeof correctionsFile>['corrections'][number];
export type Change = Correction['changes'][number];
export type ChangedPlace = Change['places'][number];

/** True for a stated figure: it has a quotation, where a derived one has a formula. */
export const isStated = (figure: Figure): figure is StatedFigure => 'quotedFrom' in figure;

/** True for a derived figure: the result of our arithmetic, not a number of the text. */
export const isDerived = (figure: Figure): figure is DerivedFigure => !isStated(figure);
