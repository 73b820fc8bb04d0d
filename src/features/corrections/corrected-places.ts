import { placeText } from '../../figure/place-text.ts';
import { formatDate } from '../../i18n/format.ts';
import { createLocale, type Key, type Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { ChangedPlace, FileName } from '../../model/schema.ts';
import { textFile } from '../../model/text-file.ts';
import { wordsIn } from '../../model/words-in.ts';
import { format } from '../../route/route.ts';
import { numberedNotes } from '../../text/annotations.ts';
import { titleOf } from '../../shell/title.ts';

/** A corrected place: its kind and name in words, and its address below the site's root. */
export interface CorrectedPlace {
  kind: string;
  name: string;
  address: string;
}

type Find = (id: string, declaration: Declaration, locale: Locale) => CorrectedPlace | null;

const kindOf = (kind: string, { t }: Locale): string => t(`corrections.place.${kind}` as Key);

const byId = <T extends { id: string }>(items: readonly T[], id: string): T | undefined =>
  items.find((item) => item.id === id);

const inView: Find = (id, { views }, locale) => {
  const view = byId(views, id);
  if (!view) return null;
  const address = format({ page: 'figure', lang: locale.lang, view: id });
  return { kind: kindOf('figure', locale), name: wordsIn(view.title, locale.lang), address };
};

/** Finds the view of a figure; for a derived figure, the view that holds all its sources. */
const inFigure: Find = (id, declaration, locale) => {
  const figure = byId(declaration.figures, id);
  if (!figure) return null;
  const drawn = 'formula' in figure ? figure.wasDerivedFrom : [id];
  const view = declaration.views.find(({ panels }) =>
    drawn.every((each) => panels.some(({ figures }) => figures.includes(each))),
  );
  return view ? inView(view.id, declaration, locale) : null;
};

/** Finds the mark of a note, or its passage if the text of this language has no mark for it. */
const inNote: Find = (id, declaration, locale) => {
  const annotation = byId(declaration.annotations, id);
  const passage = annotation?.target[0]?.segment;
  if (!annotation || passage === undefined) return null;
  const isMarked = numberedNotes(declaration, locale.lang).some((note) => note.annotation.id === id);
  const address = `${format({ page: 'reading', lang: locale.lang })}#${isMarked ? `mark-${id}` : passage}`;
  return { kind: kindOf('note', locale), name: wordsIn(annotation.label, locale.lang), address };
};

const inRefusal: Find = (id, { refusals }, locale) => {
  const refusal = byId(refusals, id);
  if (!refusal) return null;
  const address = `${format({ page: 'refused', lang: locale.lang })}#${id}`;
  return { kind: kindOf('refusal', locale), name: wordsIn(refusal.title, locale.lang), address };
};

const inLesson: Find = (id, { lesson, exercises }, locale) => {
  const step = byId(lesson, id);
  if (step)
    return {
      kind: kindOf('step', locale),
      name: wordsIn(step.claim, locale.lang),
      address: `${format({ page: 'present', lang: locale.lang })}#${id}`,
    };
  const number = exercises.findIndex((exercise) => exercise.id === id) + 1;
  const exercise = exercises[number - 1];
  if (!exercise) return null;
  return {
    kind: kindOf('task', locale),
    name: `${String(number)}. ${locale.t(`exercise.title.${exercise.kind}` satisfies Key)}`,
    address: `${format({ page: 'exercises', lang: locale.lang })}#exercise-${String(number)}`,
  };
};

const inUncounted: Find = (id, { uncounted }, locale) => {
  const question = byId(uncounted, id)?.question[locale.lang];
  if (question === undefined) return null;
  const address = `${format({ page: 'uncounted', lang: locale.lang })}#${id}`;
  return { kind: kindOf('uncounted', locale), name: question, address };
};

const inAfterwards: Find = (id, { afterwards }, locale) => {
  const fact = byId(afterwards, id);
  if (!fact) return null;
  const address = `${format({ page: 'after', lang: locale.lang })}#${id}`;
  return { kind: kindOf('after', locale), name: formatDate(fact.date, locale), address };
};

/** Finds the page of commitments, for an actor or a commitment. */
const inCommitments: Find = (id, declaration, locale) => ({
  kind: kindOf('actor', locale),
  name:
    byId(declaration.actors, id)?.label[locale.lang] ??
    titleOf({ page: 'commitments', lang: locale.lang }, declaration, locale).title,
  address: format({ page: 'commitments', lang: locale.lang }),
});

const whole = (declaration: Declaration, locale: Locale): CorrectedPlace => ({
  kind: kindOf('whole', locale),
  name: wordsIn(declaration.about.headline, locale.lang),
  address: format({ page: 'reading', lang: locale.lang }),
});

const FILES: Partial<Record<FileName, Find>> = {
  'views.json': inView,
  'figures.json': inFigure,
  'annotations.json': inNote,
  'refusals.json': inRefusal,
  'lesson.json': inLesson,
  'uncounted.json': inUncounted,
  'afterwards.json': inAfterwards,
  'commitments.json': inCommitments,
};

/** Finds a line of a text, in the pages of that text’s language. */
function inText(
  { file, id = '' }: ChangedPlace,
  { languages, about }: Declaration,
  locale: Locale,
): CorrectedPlace | null {
  const tag = languages.find((each) => textFile(each) === file);
  if (tag === undefined) return null;
  return {
    kind: `${kindOf('text', locale)} (${createLocale(tag).name})`,
    name: placeText(id, about.outline, locale),
    address: `${format({ page: 'reading', lang: tag })}#${id}`,
  };
}

/** Names a place in a language and finds its address; the whole text if no page shows the place. */
function whereOf(place: ChangedPlace, declaration: Declaration, locale: Locale): CorrectedPlace {
  const find = FILES[place.file as FileName];
  const found =
    find && place.id !== undefined ? find(place.id, declaration, locale) : inText(place, declaration, locale);
  return found ?? whole(declaration, locale);
}

/** Returns the places of a change without duplicates: a view and one of its numbers share a page. */
export function correctedPlaces(
  places: readonly ChangedPlace[],
  declaration: Declaration,
  locale: Locale,
): CorrectedPlace[] {
  const all = places.map((place) => whereOf(place, declaration, locale));
  return all.filter(({ address }, i) => all.findIndex((other) => other.address === address) === i);
}
