import { TOOLS } from './tools.ts';

/** A move in the lesson. */
export type Move = 'next' | 'previous' | 'first' | 'last';

/** A command that a key or button gives. */
export type Command =
  | Move
  | 'close'
  | 'overview'
  | 'black'
  | 'full'
  | 'presenter'
  | 'code'
  | 'words'
  | 'open'
  | 'keys'
  | 'timer'
  | 'reset'
  | 'clear';

/** The parts of a KeyboardEvent that matter. */
export interface Press {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Kind of the focused element, by the keys that it handles itself. */
export type Focus = 'lines' | 'text' | 'choice' | 'slider' | 'button' | 'none';

/** The state that decides how a key is read. */
export interface Listening {
  focus: Focus;
  /** True if single letters are shortcuts: assistive technology may send letters of its own. */
  singles: boolean;
  dir: 'ltr' | 'rtl';
}

const LETTERS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...TOOLS.map(({ id, key }): [string, Command] => [key.toLowerCase(), id]),
  ['.', 'black'],
]);

const CLICKER: ReadonlyMap<string, Move> = new Map([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
]);

const MOVES: ReadonlyMap<string, Move> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** True if the focused element uses the key itself: any in a text, arrows and ends in a choice or on a slider. */
function isUsed({ key }: Press, focus: Focus): boolean {
  if (focus === 'text') return true;
  if (focus === 'button') return key === ' ';
  const isChoosing = key.startsWith('Arrow') || MOVES.has(key);
  return (focus === 'slider' && isChoosing) || (focus === 'choice' && (isChoosing || key === ' '));
}

/**
 * Returns the command of a key; null with a modifier, and for a key that the focused element uses itself. The
 * keys of a presentation remote work everywhere but in a field of several lines.
 */
export function commandOf(press: Press, { focus, singles, dir }: Listening): Command | null {
  const { key, shiftKey } = press;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (key === 'Escape') return 'close';
  if (focus === 'lines') return null;
  const clicked = CLICKER.get(key);
  if (clicked) return clicked;
  if (isUsed(press, focus)) return null;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  if (key === 'ArrowRight') return dir === 'ltr' ? 'next' : 'previous';
  if (key === 'ArrowLeft') return dir === 'ltr' ? 'previous' : 'next';
  return MOVES.get(key) ?? (singles ? (LETTERS.get(key.toLowerCase()) ?? null) : null);
}

/** Returns the step that a move leads to; at either end it stays. */
export function moved(steps: readonly string[], from: string, move: Move): string {
  const last = steps.length - 1;
  const at = Math.max(0, steps.indexOf(from));
  const to = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[move];
  return steps[to] ?? from;
}
