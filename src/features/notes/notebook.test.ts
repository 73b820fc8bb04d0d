import { beforeEach, describe, expect, it } from 'vitest';
import { deviceStoreIn, type Storage } from '../../interaction/device-store.ts';
import type { Note } from './note.ts';
import { Notebook } from './notebook.ts';

const note = (id: string, text = id, modified = '2026-01-01T10:00:00.000Z'): Note => ({
  ...{ id, text, modified, created: modified },
  ...{ motivation: 'commenting', segment: 's1', exact: 'x', prefix: '', suffix: '' },
});

let device: Map<string, string>;
let isFull = false;
const storage: Storage = {
  getItem: (key) => device.get(key) ?? null,
  setItem: (key, value) => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    device.set(key, value);
  },
  removeItem: (key) => device.delete(key),
};
const open = (from = () => storage) =>
  new Notebook(deviceStoreIn(from, { site: '/site/', declaration: 'text', lang: 'en', what: 'notes' }), {
    write: (notes) => JSON.stringify(notes),
    read: (text) => ({ notes: JSON.parse(text) as Note[], refused: [] }),
  });
const kept = () => [...device.values()].join();

beforeEach(() => {
  device = new Map();
  isFull = false;
});

describe('a notebook', () => {
  it('is in memory alone until it is kept, and then just as it is', () => {
    const book = open();
    book.put(note('a'));
    expect(device.size).toBe(0);
    expect(book.keep()).toBe(true);
    expect([...device.keys()]).toEqual(['/site/ text en notes']);
    book.put(note('a', 'changed'));
    expect(kept()).toContain('changed');
    const later = open();
    later.open();
    expect([later.notes, later.isKept]).toEqual([book.notes, true]);
  });

  it('has a deleted note nowhere but for undoing, and after the next act nowhere at all', () => {
    const book = open();
    book.put(note('a', 'secret'));
    book.put(note('b'));
    book.keep();
    book.remove('a');
    expect(kept()).not.toContain('secret');
    expect([book.notes.length, book.gone?.text]).toEqual([1, 'secret']);
    book.undo();
    expect([book.notes.length, book.gone]).toEqual([2, null]);
    book.remove('a');
    book.put(note('b', 'next'));
    expect(JSON.stringify(book) + kept()).not.toContain('secret');
  });

  it.each<[string, (book: Notebook) => void]>([
    ['keeping', (book) => book.keep()],
    ['keeping no more', (book) => book.unkeep()],
    ['exporting', (book) => book.markExported()],
    ['importing', (book) => book.merge([])],
    ['what another window does', (book) => (book.keep(), book.remove('b'), book.follow('[]'))],
    ['deleting another', (book) => book.remove('b')],
  ])('forgets a deleted note with the next act: %s', (_act, act) => {
    const book = open();
    book.put(note('a', 'secret'));
    book.put(note('b'));
    book.remove('a');
    act(book);
    expect(book.gone?.text).not.toBe('secret');
  });

  it('deletes what was kept at once, and keeps it in memory', () => {
    const book = open();
    book.put(note('a'));
    book.keep();
    book.unkeep();
    expect([device.size, book.notes.length, book.isSafe]).toEqual([0, 1, false]);
  });

  it('says that it could not keep notes, leaves no older copy, and loses none', () => {
    const book = open();
    book.put(note('a'));
    book.keep();
    isFull = true;
    book.put(note('b'));
    expect([book.hasFailed, book.isKept, device.size, book.notes.length]).toEqual([true, false, 0, 2]);
    const forbidden = open(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    expect(forbidden.open()).toEqual([]);
    forbidden.put(note('a'));
    expect([forbidden.keep(), forbidden.hasFailed, forbidden.notes.length]).toEqual([false, true, 1]);
  });

  it('is safe when it is empty, kept, or taken along since the last change', () => {
    const book = open();
    expect(book.isSafe).toBe(true);
    book.put(note('a'));
    expect(book.isSafe).toBe(false);
    book.markExported();
    expect(book.isSafe).toBe(true);
    book.put(note('a', 'more'));
    expect(book.isSafe).toBe(false);
    book.keep();
    expect(book.isSafe).toBe(true);
  });

  it('takes in only what is new, or newer', () => {
    const book = open();
    book.put(note('a', 'mine'));
    book.put(note('b', 'mine'));
    const { added, replaced, unchanged } = book.merge([
      note('a', 'older', '2025-01-01T10:00:00.000Z'),
      note('b', 'newer', '2027-01-01T10:00:00.000Z'),
      note('c'),
    ]);
    expect([added, replaced, unchanged]).toEqual([1, 1, 1]);
    expect(book.notes.map(({ text }) => text)).toEqual(['mine', 'newer', 'c']);
  });

  it('joins what another window keeps, and follows it from then on', () => {
    const [one, two] = [open(), open()];
    one.put(note('a'));
    one.keep();
    two.put(note('b'));
    two.keep();
    one.follow(kept());
    expect(one.notes.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    one.follow(null);
    expect([one.isKept, one.notes.length]).toEqual([false, 2]);
  });
});
