import { placeText } from '../../figure/place-text.ts';
import { language, t, type Key } from '../../i18n/index.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { ChangedPlace, FileName } from '../../model/schema.ts';
import { textFile } from '../../model/text-file.ts';
import { format } from '../../route.ts';
import { numberedNotes } from '../../text/annotations.ts';
import { titleOf } from '../title.ts';

/** Where something was corrected: what it is called, and its address below the site's root. */
export interface Where {
  kind: string;
  name: string;
  address: string;
}

type Find = (id: string, declaration: Declaration, lang: string) => Where | null;

const kindOf = (kind: string): string => t(`corrections.place.${kind}` as Key);

const byId = <T extends { id: string }>(items: readonly T[], id: string): T | undefined =>
  items.find((item) => item.id === id);

const inView: Find = (id, { views }, lang) => {
  const view = byId(views, id);
  if (!view) return null;
  const address = format({ page: 'figure', lang, view: id });
  return { kind: kindOf('figure'), name: view.title[lang] ?? '', address };
};

/** A figure is where its view is; one that we compute, where all are that it comes from. */
const inFigure: Find = (id, declaration, lang) => {
  const figure = byId(declaration.figures, id);
  if (!figure) return null;
  const drawn = 'formula' in figure ? figure.wasDerivedFrom : [id];
  const view = declaration.views.find(({ panels }) =>
    drawn.every((each) => panels.some(({ figures }) => figures.includes(each))),
  );
  return view ? inView(view.id, declaration, lang) : null;
};

/** A note is at its mark in the text; one that the text of a language has not is at the passage it is about. */
const inNote: Find = (id, declaration, lang) => {
  const annotation = byId(declaration.annotations, id);
  const passage = annotation?.target[0]?.segment;
  if (!annotation || passage === undefined) return null;
  const isMarked = numberedNotes(declaration, lang).some((note) => note.annotation.id === id);
  const address = `${format({ page: 'reading', lang })}#${isMarked ? `mark-${id}` : passage}`;
  return { kind: kindOf('note'), name: annotation.label[lang] ?? '', address };
};

const inRefusal: Find = (id, { refusals }, lang) => {
  const refusal = byId(refusals, id);
  if (!refusal) return null;
  const address = `${format({ page: 'refused', lang })}#${id}`;
  return { kind: kindOf('refusal'), name: refusal.title[lang] ?? '', address };
};

const inLesson: Find = (id, { lesson, exercises }, lang) => {
  const step = byId(lesson, id);
  if (step)
    return {
      kind: kindOf('step'),
      name: step.claim[lang] ?? '',
      address: `${format({ page: 'present', lang })}#${id}`,
    };
  const number = exercises.findIndex((exercise) => exercise.id === id) + 1;
  const exercise = exercises[number - 1];
  if (!exercise) return null;
  return {
    kind: kindOf('task'),
    name: `${String(number)}. ${t(`exercise.title.${exercise.kind}` satisfies Key)}`,
    address: `${format({ page: 'exercises', lang })}#exercise-${String(number)}`,
  };
};

const inUncounted: Find = (id, { uncounted }, lang) => {
  const question = byId(uncounted, id)?.question[lang];
  if (question === undefined) return null;
  const address = `${format({ page: 'uncounted', lang })}#${id}`;
  return { kind: kindOf('uncounted'), name: question, address };
};

/** One who acts, or a commitment. */
const inCommitments: Find = (id, declaration, lang) => ({
  kind: kindOf('actor'),
  name:
    byId(declaration.actors, id)?.label[lang] ?? titleOf({ page: 'commitments', lang }, declaration).title,
  address: format({ page: 'commitments', lang }),
});

const whole = (declaration: Declaration, lang: string): Where => ({
  kind: kindOf('whole'),
  name: declaration.about.headline[lang] ?? '',
  address: format({ page: 'reading', lang }),
});

const FILES: Partial<Record<FileName, Find>> = {
  'views.json': inView,
  'figures.json': inFigure,
  'annotations.json': inNote,
  'refusals.json': inRefusal,
  'lesson.json': inLesson,
  'uncounted.json': inUncounted,
  'commitments.json': inCommitments,
};

/** A line of a text: it stands in the pages of its own language. */
function inText({ file, id = '' }: ChangedPlace, { languages, about }: Declaration): Where | null {
  const tag = languages.find((each) => textFile(each) === file);
  if (tag === undefined) return null;
  return {
    kind: `${kindOf('text')} (${language(tag).name})`,
    name: placeText(id, about.outline),
    address: `${format({ page: 'reading', lang: tag })}#${id}`,
  };
}

/** What a place is called in a language, and where it is; what no page shows by itself is said of the whole. */
function whereOf(place: ChangedPlace, declaration: Declaration, lang: string): Where {
  const find = FILES[place.file as FileName];
  const found =
    find && place.id !== undefined ? find(place.id, declaration, lang) : inText(place, declaration);
  return found ?? whole(declaration, lang);
}

/** Places of a change, each once: a view and a number of it are one page. */
export function wheresOf(places: readonly ChangedPlace[], declaration: Declaration, lang: string): Where[] {
  const all = places.map((place) => whereOf(place, declaration, lang));
  return all.filter(({ address }, i) => all.findIndex((other) => other.address === address) === i);
}
