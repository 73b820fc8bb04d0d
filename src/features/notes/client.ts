import { element, page, root, routeOf, announce } from '../../interaction/page.ts';
import { showLinks } from '../../interaction/links.ts';
import { offerOffline } from '../offline/offline.ts';
import { askBeforeLeaving } from '../../interaction/leaving.ts';
import { printAddress } from '../../interaction/print-address.ts';
import { passageInView } from '../../interaction/scroll-position.ts';
import { textFile } from '../../model/text-file.ts';
import { writeJsonld, type ReadContext } from './jsonld.ts';
import { deviceStoreIn } from '../../interaction/device-store.ts';
import { Notebook } from './notebook.ts';
import { inOrder, type Placed } from './order.ts';
import { listenForFiles, readAll } from './page/files.ts';
import { alignNotes, listNotes } from './page/margin.ts';
import { paintHighlight, rangesOf, setMarks } from './page/marks.ts';
import { showImportResult } from './page/import-result.ts';
import { passagesOf, rangeIn } from './page/passages.ts';
import { SelectionButton } from './page/selection-button.ts';
import { NoteForm, type Draft } from './page/note-form.ts';
import { downloadNotes } from './page/download-notes.ts';
import { placeOf, message } from './page/message.ts';
import { readNotes, readStored } from './read-notes.ts';
import { uuidFrom } from './uuid.ts';

/*
 * @recogito/text-annotator 4.1 is not used, because its renderers write markup (innerHTML), which Trusted
 * Types forbid, and one of them a style element, which the policy forbids. Without them it makes a note of
 * every selection, keeps deleted notes in its history, and anchors by position without comparing the words.
 */

const { lang, declaration } = page;
const [paper, margin, outcome] = [element('paper'), element('notes-list'), element('outcome')];
const passages = passagesOf(paper);
const isBeside = matchMedia('(min-width: 64rem)');

const now = (): string => new Date().toISOString();
const makeId = (): string => uuidFrom(crypto.getRandomValues(new Uint8Array(16)));
const readContext = (): ReadContext => ({ lang, now: now(), makeId });

/** Address of the text; relative for a local file, whose URL would reveal a path on the student’s disk. */
const source =
  location.protocol === 'file:'
    ? textFile(lang)
    : new URL(`data/${declaration}/${textFile(lang)}`, root).href;

const notebook = new Notebook(
  deviceStoreIn(() => localStorage, { site: root.pathname, declaration, lang, what: 'notes' }),
  {
    write: (notes) => writeJsonld(notes, lang, source),
    read: (text) => readStored(text, passages, readContext()),
  },
);

let placed: readonly Placed[] = [];
let goneAt: Placed | undefined;

const passageOf = (segment: string): HTMLElement => element(segment);
const rowOf = (segment: string): Element => passageOf(segment).parentElement ?? paper;
const itemOf = (id: string): HTMLElement | null => margin.querySelector(`[data-id="${CSS.escape(id)}"]`);

const editOf = (id: string): HTMLElement | null =>
  itemOf(id)?.querySelector<HTMLElement>('[data-act="edit"]') ?? null;

/** Shows and announces a message; `#outcome` is a live region. */
function showStatus(text: string): void {
  outcome.textContent = text;
}

const selectionButton = new SelectionButton(paper, element('beside'));
const noteForm = new NoteForm(element('slip') as HTMLFormElement, {
  passages,
  lang,
  onwords: (draft) => {
    paintHighlight('noting', draft ? [rangeIn(passageOf(draft.segment), draft.start, draft.end)] : []);
    arrange();
    watchLeaving();
  },
  onsave: ({ note }, written) => {
    const moment = now();
    const saved = { created: moment, ...note, ...written, id: note?.id ?? makeId(), modified: moment };
    noteForm.close();
    act(() => notebook.put(saved));
    announce(message('saved', { place: placeOf(saved.segment) }));
    if (note) editOf(saved.id)?.focus({ preventScroll: true });
  },
});

/** Aligns the margin with the words. */
function arrange(): void {
  const all = goneAt ? [...placed, goneAt] : placed;
  const ranges = rangesOf(paper, all);
  alignNotes(
    margin,
    new Map(all.map(({ note }, i) => [note.id, ranges[i] ?? new Range()])),
    isBeside.matches,
  );
}

function watchLeaving(): void {
  askBeforeLeaving(!notebook.isSafe || noteForm.isBegun);
}

/** Renders the notes. */
function show(): void {
  const { notes, gone, isKept } = notebook;
  placed = inOrder(notes, passages);
  // A note just deleted keeps its place in the list until the next act.
  goneAt = inOrder(gone ? [...notes, gone] : [], passages).find(({ note }) => note === gone);
  const { draft } = noteForm;
  const isInMargin = margin.contains(noteForm.form);
  listNotes(margin, placed, goneAt);
  setMarks(paper, placed);
  paintHighlight('noted', rangesOf(paper, placed));
  paintHighlight('noted-here', []);
  // A note being edited stays open, whatever happens to the others.
  if (isInMargin && draft) (itemOf(draft.note?.id ?? '') ?? rowOf(draft.segment)).append(noteForm.form);
  element('notes-none').hidden = notes.length > 0;
  element('notes-some').hidden = notes.length === 0;
  element('in-memory').hidden = isKept;
  element('on-device').hidden = !isKept;
  (element('kept') as HTMLInputElement).checked = isKept;
  if (draft) noteForm.show();
  arrange();
  watchLeaving();
}

/** Changes the notes and renders them. */
function act<T>(what: () => T): T {
  const done = what();
  show();
  if (notebook.hasFailed) showStatus(message('notKept'));
  return done;
}

/**
 * Opens the note form, unless it holds unsaved input.
 *
 * @param into returns the parent of the form, after the page has dropped the deleted note
 * @param from returns the element that gets focus when the form closes
 */
function write(
  draft: Draft,
  into: () => Element,
  from: () => HTMLElement | null,
  at: 'words' | 'note',
): void {
  selectionButton.end();
  if (noteForm.isBegun) {
    announce(message('unfinished'));
    noteForm.focus('note');
    return;
  }
  if (noteForm.draft) noteForm.close();
  act(() => notebook.forget());
  noteForm.open(draft, into(), from);
  noteForm.focus(at);
}

/** Starts a note on the selection, or on a whole passage. */
function writeNew(passage: HTMLElement | null): void {
  const selected = selectionButton.selected;
  const isSelected = selected && (!passage || selected.segment === passage.id);
  const whole = passage ?? passageInView(element('text'));
  const segment = isSelected ? selected.segment : (whole?.id ?? '');
  const draft = isSelected
    ? selected
    : { segment, start: 0, end: passages.get(segment)?.length ?? 0, isCut: false };
  if (draft.end > draft.start)
    write(
      draft,
      () => rowOf(segment),
      () => rowOf(segment).querySelector('button[data-passage]'),
      isSelected ? 'note' : 'words',
    );
}

/** Handles a button of a note in the margin: edit, delete or undo. */
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
    if (noteForm.draft?.note?.id === id) noteForm.close();
    act(() => notebook.remove(id));
    margin.querySelector<HTMLElement>('[data-act="undo"]')?.focus({ preventScroll: true });
    announce(message('deleted'));
  } else if (what === 'undo') {
    const note = act(() => notebook.undo());
    itemOf(note?.id ?? '')?.focus({ preventScroll: true });
    announce(message('restored'));
  }
}

function exportNotes(how: string): void {
  act(() => notebook.forget());
  if (how === 'print') {
    print();
    return;
  }
  if (placed.length === 0) {
    showStatus(message('nothing'));
    return;
  }
  const notes = placed.map(({ note }) => note);
  const file = downloadNotes(notes, how === 'jsonld' ? how : 'md', { lang, declaration, source });
  act(() => notebook.markExported());
  showStatus(message('taken', { file }));
}

/** Imports notes from files and texts; unreadable ones are reported and do not affect the others. */
async function importNotes(incoming: readonly (File | string)[]): Promise<void> {
  const reading = await readAll(incoming, (text) => readNotes(text, passages, readContext()));
  const merged = act(() => notebook.merge(reading.notes));
  showImportResult(outcome, merged, reading.refused, notebook.hasFailed ? message('notKept') : '');
  outcome.scrollIntoView({ block: 'nearest' });
}

const buttonOf = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

for (const id of ['beside', 'write'])
  for (const press of ['pointerdown', 'mousedown'])
    // Pressing the button must not clear the selection.
    element(id).addEventListener(press, (event) => event.preventDefault());

document.addEventListener('click', (event) => {
  const passage = buttonOf(event, '[data-passage]');
  const format = buttonOf(event, '[data-take]')?.dataset['take'];
  const inMargin = buttonOf(event, '[data-act]');
  if (passage) writeNew(passageOf(passage.dataset['passage'] ?? ''));
  else if (buttonOf(event, '#beside, #write')) writeNew(null);
  else if (format) exportNotes(format);
  else if (inMargin) onMargin(inMargin);
});

for (const approach of ['pointerover', 'focusin'])
  margin.addEventListener(approach, (event) => {
    const id = buttonOf(event, '[data-id]')?.dataset['id'];
    paintHighlight(
      'noted-here',
      rangesOf(
        paper,
        placed.filter(({ note }) => note.id === id),
      ),
    );
  });
margin.addEventListener('pointerleave', () => paintHighlight('noted-here', []));

element('kept').addEventListener('change', () => {
  const isWanted = (element('kept') as HTMLInputElement).checked;
  act(() => (isWanted ? notebook.keep() : notebook.unkeep()));
  if (!notebook.hasFailed) showStatus(message(isWanted ? 'keptNow' : 'forgotten'));
});

addEventListener('storage', ({ key, newValue }) => {
  // With `clear()` another window reports a null key.
  if (key === notebook.key || key === null) act(() => notebook.follow(newValue));
});

noteForm.form.addEventListener('input', watchLeaving);
listenForFiles(element('file') as HTMLInputElement, element('paste') as HTMLFormElement, (files) => {
  void importNotes(files);
});
if ('ResizeObserver' in window) new ResizeObserver(arrange).observe(paper);
else addEventListener('resize', arrange);

const unfit = notebook.open();
show();
if (unfit.length)
  showImportResult(outcome, { notes: [], added: 0, replaced: 0, unchanged: 0 }, unfit, message('fromDevice'));
showLinks(routeOf(location.href), page.root, routeOf);
offerOffline();
// Without it the links lead to the top of the page.
import('../../interaction/carry-place.ts').then(
  ({ carryPlace }) => carryPlace(),
  () => undefined,
);
printAddress();
document.documentElement.dataset['alive'] = '';
