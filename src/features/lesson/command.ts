/** Where to go in the lesson. */
export type Move = 'next' | 'previous' | 'first' | 'last';

/** What a key or a button asks for. */
export type Command =
  Move | 'close' | 'overview' | 'black' | 'full' | 'presenter' | 'code' | 'keys' | 'timer' | 'reset';

/** What of a key press counts, as in a KeyboardEvent. */
export interface Press {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** What has the focus, as far as it wants keys for itself. */
export type Focus = 'text' | 'choice' | 'button' | 'none';

/** How the lesson listens. */
export interface Listening {
  focus: Focus;
  /** Whether single letters count: some readers' own tools send them. */
  singles: boolean;
  dir: 'ltr' | 'rtl';
}

const LETTERS: ReadonlyMap<string, Command> = new Map([
  ['o', 'overview'],
  ['b', 'black'],
  ['.', 'black'],
  ['f', 'full'],
  ['p', 'presenter'],
  ['q', 'code'],
  ['k', 'keys'],
]);

const MOVES: ReadonlyMap<string, Move> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** Keys of a clicker. No field needs them but one for several lines. */
const CLICKER = ['PageDown', 'PageUp'];

/**
 * What a key asks for, or null where it is not the lesson's: with a modifier, in a field that is typed into, on
 * a slider or a choice that moves by arrows, on a button that the space bar presses.
 */
export function commandOf(press: Press, { focus, singles, dir }: Listening): Command | null {
  const { key, shiftKey } = press;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (key === 'Escape') return 'close';
  if (focus === 'text') return null;
  if (focus === 'choice' && !CLICKER.includes(key)) return null;
  if (key === ' ') return focus === 'button' ? null : shiftKey ? 'previous' : 'next';
  if (key === 'ArrowRight') return dir === 'ltr' ? 'next' : 'previous';
  if (key === 'ArrowLeft') return dir === 'ltr' ? 'previous' : 'next';
  return MOVES.get(key) ?? (singles ? (LETTERS.get(key.toLowerCase()) ?? null) : null);
}

/** Whether a command goes to another step. */
export const isMove = (command: Command): command is Move =>
  command === 'next' || command === 'previous' || command === 'first' || command === 'last';

/** The step that a move leads to: at either end it stays. */
export function moved(steps: readonly string[], from: string, move: Move): string {
  const last = steps.length - 1;
  const at = Math.max(0, steps.indexOf(from));
  const to = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[move];
  return steps[to] ?? from;
}
