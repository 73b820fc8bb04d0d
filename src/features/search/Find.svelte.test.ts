import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findWords as words } from '../../../tests/find-words.ts';
import type { Document } from './corpus.ts';
import Find from './Find.svelte';

const documents: Document[] = [
  { kind: 'text', lang: 'fr', id: 'fr.a', place: 'a', text: 'La sécurité des ports, puis des ports encore' },
  { kind: 'note', lang: 'fr', id: 'fr.b', place: 'note-b', segment: 'a', text: 'Les ports. Le Touquet.' },
  { kind: 'figure', lang: 'en', id: 'en.c', place: 'view-c', text: 'Security of the ports' },
];

const languages = [
  { tag: 'fr', name: 'Français' },
  { tag: 'en', name: 'English' },
];

function shown(query: string, searched: Document[] = documents) {
  const asked = { onquery: vi.fn(), onshow: vi.fn(), onclose: vi.fn() };
  const view = render(Find, { words, languages, documents: searched, query, ...asked });
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: words['find.label'] });
  return { ...asked, view, field };
}

const panel = (): HTMLElement => screen.getByLabelText('Find', { selector: 'search' });
const items = (): HTMLElement[] => [...panel().querySelectorAll<HTMLElement>('.result')];
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** Lists the results shown, as document and offset. */
const led = (onshow: ReturnType<typeof vi.fn>): string[] =>
  onshow.mock.calls.map(([{ document, start }]) => `${document.id} ${String(start)}`);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Find', () => {
  it('finds what it is given, and asks for something to be typed where it is given nothing', () => {
    const { field, view } = shown('ports');
    expect(field.value).toBe('ports');
    expect(items()).toHaveLength(4);
    view.unmount();
    shown('');
    expect(items()).toHaveLength(0);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next' }).disabled).toBe(true);
  });

  it('lists results by language and kind, with counts, each in its own language with the found words marked', () => {
    shown('SECURITE');
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Français',
      'text 1',
    ]);
    expect(items().map((item) => [item.lang, item.textContent])).toEqual([
      ['fr', 'La sécurité des ports, puis des ports encore'],
    ]);
    expect(items()[0]?.querySelector('mark')?.textContent).toBe('sécurité');
  });

  it('tells what is typed, and finds it', async () => {
    const { field, onquery } = shown('');
    await fireEvent.input(field, { target: { value: 'touquet' } });
    expect(onquery.mock.calls).toEqual([['touquet']]);
    expect(items()).toHaveLength(1);
  });

  it('lists every place, however many there are', () => {
    shown('ports', [{ kind: 'text', lang: 'fr', id: 'fr.d', place: 'd', text: 'les ports '.repeat(250) }]);
    expect(items()).toHaveLength(250);
    expect(panel().querySelector('.count')?.textContent).toBe('250');
  });

  it('says how much was found once the reader has stopped typing', async () => {
    const { field } = shown('');
    const status = screen.getByRole('status');
    await fireEvent.input(field, { target: { value: 'por' } });
    await vi.advanceTimersByTimeAsync(300);
    await fireEvent.input(field, { target: { value: 'ports' } });
    await vi.advanceTimersByTimeAsync(300);
    expect(status.textContent?.trim()).toBe('');
    await vi.advanceTimersByTimeAsync(300);
    expect(status.textContent?.trim()).toBe('4 passages: text 2, notes 1, figures 1');
  });

  it('says where the reader was led to, in the language of the words', async () => {
    shown('ports');
    await press('Next');
    await vi.advanceTimersByTimeAsync(600);
    const status = screen.getByRole('status');
    expect(status.textContent?.trim()).toBe('1 / 4 La sécurité des ports, puis des ports encore');
    expect(status.querySelector('[lang]')?.getAttribute('lang')).toBe('fr');
  });

  it('leads to the next place and the one before, round and round', async () => {
    const { onshow } = shown('ports');
    await press('Previous');
    expect(panel().textContent).toContain('4 / 4');
    await press('Next');
    await press('Next');
    expect(led(onshow)).toEqual(['en.c 16', 'fr.a 16', 'fr.a 32']);
    expect(panel().textContent).toContain('2 / 4');
    expect(items().map((item) => item.getAttribute('aria-current'))).toEqual([null, 'true', null, null]);
  });

  it('takes Enter for next and Shift and Enter for previous', async () => {
    const { field, onshow } = shown('ports');
    await fireEvent.submit(field.form!);
    await fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
    expect(led(onshow)).toEqual(['fr.a 16', 'en.c 16']);
  });

  it('leads to a place that is chosen in the list', async () => {
    const { onshow } = shown('ports');
    await fireEvent.click(items()[2]!);
    expect(led(onshow)).toEqual(['fr.b 4']);
    expect(items()[2]?.getAttribute('aria-current')).toBe('true');
  });

  it('begins anew when something else is typed', async () => {
    const { field, onshow } = shown('ports');
    await press('Next');
    await fireEvent.input(field, { target: { value: 'port' } });
    expect(panel().querySelector('[aria-current]')).toBeNull();
    await press('Next');
    expect(led(onshow)).toEqual(['fr.a 16', 'fr.a 16']);
  });

  it('is closed by its button and by Escape, which it keeps for itself', async () => {
    const { field, onclose } = shown('ports');
    const outside = vi.fn();
    addEventListener('keydown', outside);
    await press('Close');
    await fireEvent.keyDown(field, { key: 'Escape' });
    removeEventListener('keydown', outside);
    expect(onclose).toHaveBeenCalledTimes(2);
    expect(outside).not.toHaveBeenCalled();
  });

  it('follows the query it is given, and keeps what is typed while that stays the same', async () => {
    const { field, view } = shown('ports');
    await fireEvent.input(field, { target: { value: 'ports ' } });
    await view.rerender({ query: 'ports', documents: [...documents] });
    expect(field.value).toBe('ports ');
    await view.rerender({ query: 'touquet' });
    expect(field.value).toBe('touquet');
  });

  it('takes the keyboard when asked to', async () => {
    const { field, view } = shown('ports');
    await view.component.focus();
    expect(document.activeElement).toBe(field);
  });
});
