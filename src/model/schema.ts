import * as v from 'valibot';
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

/** EDTF, level 0 and 1, as far as the text needs it: "2015", "2016-01-01/2016-08-30", "2015-08~/2016-08-30". */
const period = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?~?(\/\d{4}(-\d{2}(-\d{2})?)?~?)?$/, 'an EDTF year, day or interval'),
);

/** Text of one segment: prefix + exact + suffix is one unbroken run that occurs once in it, after NFC. */
const quotation = v.strictObject({
  segment: id,
  exact: v.pipe(v.string(), v.nonEmpty('a text that is not empty')),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});

const quotations = v.record(tag, quotation);

const unit = v.picklist(['person', 'officer', 'EUR', 'network', 'network/month']);

/** stock: present on a day; flow: events in a period; cumulative: everything up to the day of the statement. */
const kind = v.picklist(['stock', 'flow', 'cumulative']);

/** openEHR's magnitude status: = a bare number, ~ about, > more than. */
const magnitudeStatus = v.picklist(['=', '~', '>']);

/** How the text ties a figure to one before it: "dont", "complété par", "suivis de". */
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
  /** stated: the text gives the period; open-start: it gives a year to start from; vague: a word such as "récemment". */
  periodBasis: v.picklist(['stated', 'open-start', 'vague', 'unstated']),
  /** The words that say when, where they are not part of `quotedFrom`. */
  periodQuotedFrom: v.optional(quotations),
  actor: v.nullable(words),
  relation: v.nullable(relation),
  quotedFrom: quotations,
  label: words,
  /** What the number counts, in a few words after it: "sans logement". */
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
  /** What the result must not be taken for. */
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

/** `language` is that of the title. */
const source = v.strictObject({ language: tag, title: text, url });

/** ISO 3166, two letters. */
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as "FR"'));

export const declarationFile = v.strictObject({
  id,
  /** Of these data, as in datapackage.json: named by all that is published from them. */
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as "1.0.0"')),
  title: words,
  shortTitle: words,
  /** Whose claim it is, as a sentence begins: "According to …". */
  attribution: words,
  /** Our words above the text, and what the page does with it. */
  headline: words,
  standfirst: words,
  /** One sentence for search engines and previews: what somebody finds on the page. */
  description: words,
  /** What the text says, in short sentences and common words of ours, a paragraph each. */
  plain: v.pipe(v.array(words), v.minLength(1, 'at least one paragraph')),
  /** What must be said below the text, a text each: how it was copied, which terms we use. */
  pageNotes: v.pipe(v.array(words), v.minLength(1, 'at least one note')),
  date,
  place: words,
  parties: v.pipe(
    v.array(v.strictObject({ name: text, role: words, country })),
    v.minLength(1, 'at least one party'),
  ),
  /** Of the text that we hold to the letter and translate; the text may have been written in another one first. */
  originalLanguage: tag,
  /** sha256 of text.<originalLanguage>.txt, in hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')),
  /** Where the text and its official versions in other languages are; `language` is that of the page behind the address. */
  sources: v.array(
    v.strictObject({ language: tag, role: v.picklist(['official-version', 'copy']), label: words, url }),
  ),
  rights: words,
  /** What must be said of a translation of ours wherever it is shown, by language of the translation. */
  translationNotice: v.record(tag, words),
  outline: v.array(v.strictObject({ id, kind: v.picklist(['title', 'paragraph', 'heading', 'commitment']) })),
});

/** What must be known beside the numbers of a view, true by itself wherever it is taken along. */
const viewNote = v.strictObject({
  /** The figures that it speaks of: it is told with them all, or not at all. */
  figures: v.pipe(v.array(id), v.minLength(1, 'at least one figure id')),
  /** words: how the text says it, so that it may stand without a chart; drawing: how the chart draws it. */
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
      /** What the drawing shows, with its qualifiers, for those who do not see it. */
      summary: words,
      /** What the view shows and how its numbers are meant, in short sentences and common words of ours. */
      plain: words,
      /** Panels stand apart: never a shared axis, never a total. */
      panels: v.pipe(
        v.array(
          v.strictObject({
            form,
            // More could not be told apart in one drawing.
            figures: v.pipe(
              v.array(id),
              v.minLength(1, 'at least one figure id'),
              v.maxLength(4, 'at most four figure ids'),
            ),
            caption: v.optional(words),
          }),
        ),
        v.minLength(1, 'at least one panel'),
      ),
      notes: v.array(viewNote),
      /** How the quotations of the view differ from one language to the other, said neutrally. */
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
      /** note: context; term: glossary; sic: stands so in the copy; editor: a wording worth a look, not marked in the text. */
      kind: v.picklist(['note', 'term', 'sic', 'editor']),
      label: words,
      body: v.pipe(v.array(textualBody), v.minLength(1, 'a body by language')),
      target: v.pipe(v.array(target), v.minLength(1, 'at least one target')),
      /** The day the note speaks of, or the last one: EDTF. A note without a date states no fact of one. */
      date: v.optional(period),
      sources: v.array(source),
    }),
  ),
});

export const refusalsFile = v.strictObject({
  refusals: v.array(
    v.strictObject({
      id,
      /** What somebody would be tempted to compute, in the words of `formula`; the model must refuse each. */
      formulas: v.pipe(v.array(text), v.minLength(1, 'at least one formula')),
      figures: v.pipe(v.array(id), v.minLength(1, 'at least one figure id')),
      title: words,
      reason: words,
    }),
  ),
});

/** Who commits to what: the actors, and for each commitment of the outline the words that name those who act. */
export const commitmentsFile = v.strictObject({
  actors: v.array(v.strictObject({ id, label: words })),
  commitments: v.array(
    v.strictObject({
      segment: id,
      /** Empty where the sentence names nobody. */
      actors: v.array(v.strictObject({ actor: id, quotedFrom: quotations })),
    }),
  ),
  /** What must be said of them all. */
  notes: v.array(words),
});

/** Quantities that the text does not give, as questions. */
export const uncountedFile = v.strictObject({
  uncounted: v.array(
    v.strictObject({
      id,
      question: words,
      /** The words of the text that come nearest to the question. */
      nearest: quotations,
      /** What the text says there instead of a number. */
      said: words,
    }),
  ),
});

/** One step of the lesson is one claim, with what bears it out. */
const shown = v.variant('what', [
  /** Things known of the text, each with the words or the sources that it rests on. */
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
  /** Passages of the text, whole. */
  v.strictObject({
    what: v.literal('passages'),
    segments: v.pipe(v.array(id), v.minLength(1, 'at least one segment')),
  }),
  /** One panel of a view; the first is 0. */
  v.strictObject({
    what: v.literal('panel'),
    view: id,
    panel: v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a number from 0')),
  }),
  /** The class guesses a number and how it is said, then sees both; the scale goes from 0 to `to`, base units. */
  v.strictObject({
    what: v.literal('prediction'),
    figure: id,
    to: v.pipe(v.number(), v.gtValue(0, 'a number above 0')),
    step: v.pipe(v.number(), v.gtValue(0, 'a number above 0')),
  }),
  /** How numbers are said, each with its drawing. */
  v.strictObject({
    what: v.literal('qualifiers'),
    figures: v.pipe(v.array(id), v.minLength(1, 'at least one figure id')),
  }),
  v.strictObject({ what: v.literal('refusal'), refusal: id }),
  /** Of uncounted.json. */
  v.strictObject({
    what: v.literal('uncounted'),
    questions: v.pipe(v.array(id), v.minLength(1, 'at least one question id')),
  }),
  v.strictObject({
    what: v.literal('questions'),
    questions: v.pipe(v.array(words), v.minLength(1, 'at least one question')),
  }),
]);

/** A task for students; its answer follows from the data, and `why` explains it. */
const exercise = v.variant('kind', [
  /** Find the words in a passage that say how a number is meant. */
  v.strictObject({
    kind: v.literal('qualifier'),
    id,
    segment: id,
    answers: v.pipe(v.array(quotations), v.minLength(1, 'at least one answer')),
    why: words,
  }),
  /** Choose the drawing that is true to how a number is said. */
  v.strictObject({ kind: v.literal('mark'), id, figure: id, why: words }),
  /** Present on a day, events in a period, or everything up to a day: the figure's kind. */
  v.strictObject({ kind: v.literal('measure'), id, figure: id, why: words }),
  /** One comparison of several must be refused; its reason is the one of refusals.json, the others stand with reasons of other refusals. */
  v.strictObject({
    kind: v.literal('comparison'),
    id,
    refusal: id,
    /** Derived figures: arithmetic that holds. */
    allowed: v.pipe(v.array(id), v.minLength(1, 'at least one figure id')),
    /** Other refusals, whose reasons are not the one. */
    otherReasons: v.pipe(v.array(id), v.minLength(1, 'at least one refusal id')),
    why: words,
  }),
  /** What do you notice, what do you wonder, what would a headline say? Open: a headline that keeps the qualifier is shown. */
  v.strictObject({ kind: v.literal('headline'), id, view: id, example: words, why: words }),
]);

/** The lesson: its steps in order, and the tasks that go with it. */
export const lessonFile = v.strictObject({
  steps: v.pipe(
    v.array(
      v.strictObject({
        id,
        /** Planned, for the presenter. */
        minutes: v.pipe(v.number(), v.gtValue(0, 'a number above 0')),
        /** What the step says, as a sentence. */
        claim: words,
        show: shown,
        /** For the presenter: what to say, what to ask, what to expect. */
        notes: v.pipe(v.array(words), v.minLength(1, 'at least one note')),
      }),
    ),
    v.minLength(1, 'at least one step'),
  ),
  exercises: v.array(exercise),
});

/** The same in some of the languages, by tag. */
const inSome = v.record(tag, text);

/** Where something was wrong: an item of a file by its id, or one field of it. */
const place = v.strictObject({
  /** A JSON file of the declaration, or one of its texts. */
  file: v.pipe(v.string(), v.regex(/^[a-z]+\.(json|[A-Za-z-]+\.txt)$/, 'a file such as "views.json"')),
  /** Of an item of that file, a segment of a text, or a commitment; declaration.json alone is one thing. */
  id: v.optional(id),
  field: v.optional(v.pipe(v.string(), v.nonEmpty('a text that is not empty'))),
});

/** What was wrong, what stands there now, and why. */
export const correctionsFile = v.strictObject({
  corrections: v.array(
    v.strictObject({
      id,
      /** The day since which it is right. */
      date,
      /** The first version that is right. */
      version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as "1.0.0"')),
      /** What was wrong, in a few words. */
      title: words,
      /** Whether what was corrected says so, and leads here. */
      linked: v.boolean(),
      changes: v.pipe(
        v.array(
          v.strictObject({
            places: v.pipe(v.array(place), v.minLength(1, 'at least one place')),
            /**
             * words: they are quoted, […] where some are left out. All else is described: a drawing, how a number is
             * marked, words of the pages themselves, what a step of the lesson shows, what a task answers, texts to
             * take along, a source.
             */
            what: v.picklist(['words', 'drawing', 'number', 'page', 'step', 'task', 'copy', 'source']),
            /** By language: words may have been wrong in one of them alone. null where nothing was said. */
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

/** Each file of a declaration and its schema: what the check reads, and what is published as JSON Schema. */
export const files = {
  'declaration.json': declarationFile,
  'figures.json': figuresFile,
  'numbers.json': numbersFile,
  'views.json': viewsFile,
  'annotations.json': annotationsFile,
  'refusals.json': refusalsFile,
  'commitments.json': commitmentsFile,
  'uncounted.json': uncountedFile,
  'lesson.json': lessonFile,
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
export type Step = v.InferOutput<typeof lessonFile>['steps'][number];
export type Exercise = v.InferOutput<typeof lessonFile>['exercises'][number];
export type Correction = v.InferOutput<typeof correctionsFile>['corrections'][number];
export type Change = Correction['changes'][number];
export type ChangedPlace = Change['places'][number];

/** A stated figure has the words it was quoted from; a derived one has a formula instead. */
export const isStated = (figure: Figure): figure is StatedFigure => 'quotedFrom' in figure;

/** A derived figure is our own arithmetic, never the text's. */
export const isDerived = (figure: Figure): figure is DerivedFigure => !isStated(figure);
