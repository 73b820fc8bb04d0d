import { element, page, root, routeOf, announce } from '../../interaction/page.ts';
import { showLinks } from '../../interaction/links.ts';
import { keepOffline } from '../offline/offline.ts';
import { printAddress } from '../../interaction/print-address.ts';
import { passageInView } from '../../interaction/scroll-position.ts';
import { textFile } from '../../model/text-file.ts';
import { writeJsonld, type Around } from './jsonld.ts';
import { keepIn } from './keep.ts';
import { Notebook } from './notebook.ts';
import { inOrder, type Placed } from './order.ts';
import { listenForFiles, readAll } from './page/files.ts';
import { align, list } from './page/margin.ts';
import { paint, rangesOf, setMarks } from './page/marks.ts';
import { showOutcome } from './page/outcome.ts';
import { passagesOf, rangeIn } from './page/paper.ts';
import { Picking } from './page/picking.ts';
import { Slip, type Draft } from './page/slip.ts';
import { takeAlong } from './page/take.ts';
import { placeOf, words } from './page/words.ts';
import { read, readKept } from './read.ts';
import { uuidFrom } from './uuid.ts';

/*
 * Why not @recogito/text-annotator 4.1: its renderers write markup (innerHTML), which Trusted Types forbid, and one of
 * them a style element, which the policy forbids. Without them it makes a note of whatever is selected, keeps deleted
 * notes in its history, and takes positions for anchors without a look at the words.
 */

const { lang, declaration } = page;
const [paper, margin, outcome] = [element('paper'), element('notes-list'), element('outcome')];
const passages = passagesOf(paper);
const isBeside = matchMedia('(min-width: 64rem)');

const now = (): string => new Date().toISOString();
const makeId = (): string => uuidFrom(crypto.getRandomValues(new Uint8Array(16)));
const around = (): Around => ({ lang, now: now(), makeId });

/** Address of the text; that of a file would tell where on somebody's disk it is. */
const source =
  location.protocol === 'file:'
    ? textFile(lang)
    : new URL(`data/${declaration}/${textFile(lang)}`, root).href;

const notebook = new Notebook(
  keepIn(() => localStorage, root.pathname, declaration, lang),
  {
    write: (notes) => writeJsonld(notes, lang, source),
    read: (text) => readKept(text, passages, around()),
  },
);

let placed: readonly Placed[] = [];
let goneAt: Placed | undefined;

const passageOf = (segment: string): HTMLElement => element(segment);
const rowOf = (segment: string): Element => passageOf(segment).parentElement ?? paper;
const itemOf = (id: string): HTMLElement | null => margin.querySelector(`[data-id="${CSS.escape(id)}"]`);

const editOf = (id: string): HTMLElement | null =>
  itemOf(id)?.querySelector<HTMLElement>('[data-act="edit"]') ?? null;

/** Says something in the page; a screen reader hears it. */
function tell(text: string): void {
  outcome.textContent = text;
}

const picking = new Picking(paper, element('beside'));
const slip = new Slip(element('slip') as HTMLFormElement, {
  passages,
  lang,
  onwords: (draft) => {
    paint('noting', draft ? [rangeIn(passageOf(draft.segment), draft.start, draft.end)] : []);
    arrange();
    watchLeaving();
  },
  onsave: ({ note }, written) => {
    const moment = now();
    const saved = { created: moment, ...note, ...written, id: note?.id ?? makeId(), modified: moment };
    slip.close();
    act(() => notebook.put(saved));
    announce(words('saved', { place: placeOf(saved.segment) }));
    if (note) editOf(saved.id)?.focus({ preventScroll: true });
  },
});

/** Lays the margin out beside the words. */
function arrange(): void {
  const all = goneAt ? [...placed, goneAt] : placed;
  const ranges = rangesOf(paper, all);
  align(margin, new Map(all.map(({ note }, i) => [note.id, ranges[i] ?? new Range()])), isBeside.matches);
}

/** Closing the window asks first where something would be lost. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function watchLeaving(): void {
  if (notebook.isSafe && !slip.isBegun) removeEventListener('beforeunload', ask);
  else addEventListener('beforeunload', ask);
}

/** Makes the page show the notes. */
function show(): void {
  const { notes, gone, isKept } = notebook;
  placed = inOrder(notes, passages);
  // A deleted note has its place among the others for the last time.
  goneAt = inOrder(gone ? [...notes, gone] : [], passages).find(({ note }) => note === gone);
  const { draft } = slip;
  const isInMargin = margin.contains(slip.form);
  list(margin, placed, goneAt);
  setMarks(paper, placed);
  paint('noted', rangesOf(paper, placed));
  paint('noted-here', []);
  // A note that is being changed stays so, whatever becomes of the others.
  if (isInMargin && draft) (itemOf(draft.note?.id ?? '') ?? rowOf(draft.segment)).append(slip.form);
  element('notes-none').hidden = notes.length > 0;
  element('notes-some').hidden = notes.length === 0;
  element('in-memory').hidden = isKept;
  element('on-device').hidden = !isKept;
  (element('kept') as HTMLInputElement).checked = isKept;
  if (draft) slip.show();
  arrange();
  watchLeaving();
}

/** Does something with the notes, and shows what became of them. */
function act<T>(what: () => T): T {
  const done = what();
  show();
  if (notebook.hasFailed) tell(words('notKept'));
  return done;
}

/**
 * Lays the slip out, unless there is something on it.
 *
 * @param into gives the place where it stands, once the page shows no more of what was deleted
 */
function write(
  draft: Draft,
  into: () => Element,
  from: () => HTMLElement | null,
  at: 'words' | 'note',
): void {
  picking.end();
  if (slip.isBegun) {
    announce(words('unfinished'));
    slip.focus('note');
    return;
  }
  if (slip.draft) slip.close();
  act(() => notebook.forget());
  slip.open(draft, into(), from);
  slip.focus(at);
}

/** A new note, on what is selected, or else on a passage whole. */
function writeNew(passage: HTMLElement | null): void {
  const picked = picking.picked;
  const isPicked = picked && (!passage || picked.segment === passage.id);
  const whole = passage ?? passageInView(element('text'));
  const segment = isPicked ? picked.segment : (whole?.id ?? '');
  const draft = isPicked
    ? picked
    : { segment, start: 0, end: passages.get(segment)?.length ?? 0, isCut: false };
  if (draft.end > draft.start)
    write(
      draft,
      () => rowOf(segment),
      () => rowOf(segment).querySelector('button[data-passage]'),
      isPicked ? 'note' : 'words',
    );
}

/** Changes, deletes or has back the note of an item. */
function onMargin(button: HTMLElement): void {
  const id = button.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
  const { act: what } = button.dataset;
  const found = placed.find(({ note }) => note.id === id);
  if (what === 'edit' && found) {
    write(
      { ...found, segment: found.note.segment, isCut: false },
      () => itemOf(id) ?? margin,
      () => editOf(id),
      'note',
    );
  } else if (what === 'delete') {
    if (slip.draft?.note?.id === id) slip.close();
    act(() => notebook.remove(id));
    margin.querySelector<HTMLElement>('[data-act="undo"]')?.focus({ preventScroll: true });
    announce(words('deleted'));
  } else if (what === 'undo') {
    const note = act(() => notebook.undo());
    itemOf(note?.id ?? '')?.focus({ preventScroll: true });
    announce(words('restored'));
  }
}

function take(how: string): void {
  act(() => notebook.forget());
  if (how === 'print') {
    print();
    return;
  }
  if (placed.length === 0) {
    tell(words('nothing'));
    return;
  }
  const notes = placed.map(({ note }) => note);
  const file = takeAlong(notes, how === 'jsonld' ? how : 'md', { lang, declaration, source });
  act(() => notebook.taken());
  tell(words('taken', { file }));
}

/** Takes in what somebody brought; what cannot be read is named, and takes nothing else with it. */
async function bring(brought: readonly (File | string)[]): Promise<void> {
  const reading = await readAll(brought, (text) => read(text, passages, around()));
  const merged = act(() => notebook.bring(reading.notes));
  showOutcome(outcome, merged, reading.refused, notebook.hasFailed ? words('notKept') : '');
  outcome.scrollIntoView({ block: 'nearest' });
}

const buttonOf = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

for (const id of ['beside', 'write'])
  for (const press of ['pointerdown', 'mousedown'])
    // To press it must not take the selection away.
    element(id).addEventListener(press, (event) => event.preventDefault());

document.addEventListener('click', (event) => {
  const passage = buttonOf(event, '[data-passage]');
  const taken = buttonOf(event, '[data-take]')?.dataset['take'];
  const inMargin = buttonOf(event, '[data-act]');
  if (passage) writeNew(passageOf(passage.dataset['passage'] ?? ''));
  else if (buttonOf(event, '#beside, #write')) writeNew(null);
  else if (taken) take(taken);
  else if (inMargin) onMargin(inMargin);
});

for (const approach of ['pointerover', 'focusin'])
  margin.addEventListener(approach, (event) => {
    const id = buttonOf(event, '[data-id]')?.dataset['id'];
    paint(
      'noted-here',
      rangesOf(
        paper,
        placed.filter(({ note }) => note.id === id),
      ),
    );
  });
margin.addEventListener('pointerleave', () => paint('noted-here', []));

element('kept').addEventListener('change', () => {
  const isWanted = (element('kept') as HTMLInputElement).checked;
  act(() => (isWanted ? notebook.keep() : notebook.unkeep()));
  if (!notebook.hasFailed) tell(words(isWanted ? 'keptNow' : 'forgotten'));
});

addEventListener('storage', ({ key, newValue }) => {
  // Another window may have emptied all there is.
  if (key === notebook.key || key === null) act(() => notebook.follow(newValue));
});

slip.form.addEventListener('input', watchLeaving);
listenForFiles(element('file') as HTMLInputElement, element('paste') as HTMLFormElement, (files) => {
  void bring(files);
});
if ('ResizeObserver' in window) new ResizeObserver(arrange).observe(paper);
else addEventListener('resize', arrange);

const unfit = notebook.open();
show();
if (unfit.length)
  showOutcome(outcome, { notes: [], added: 0, replaced: 0, unchanged: 0 }, unfit, words('fromDevice'));
showLinks(routeOf(location.href), page.root, routeOf);
keepOffline();
printAddress();
document.documentElement.dataset['alive'] = '';
