import { describe, expect, it } from 'vitest';
import { commandOf, moved, type Focus } from './command.ts';

const press = (key: string, more = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const listening = (focus: Focus = 'none', singles = true, dir: 'ltr' | 'rtl' = 'ltr') => ({
  focus,
  singles,
  dir,
});

describe('commandOf(press, listening)', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'close'],
    ['o', 'overview'],
    ['B', 'black'],
    ['.', 'black'],
    ['x', null],
  ])('takes %s for %s', (key, command) => {
    expect(commandOf(press(key), listening())).toBe(command);
  });

  it('takes Shift and space back', () => {
    expect(commandOf(press(' ', { shiftKey: true }), listening())).toBe('previous');
  });

  it('leaves keys with a modifier to the browser', () => {
    expect(commandOf(press('ArrowLeft', { altKey: true }), listening())).toBeNull();
  });

  it('leaves letters alone where they are switched off', () => {
    expect(commandOf(press('b'), listening('none', false))).toBeNull();
  });

  it('turns the arrows round where one reads from right to left', () => {
    expect(commandOf(press('ArrowLeft'), listening('none', true, 'rtl'))).toBe('next');
  });

  it('leaves a field of several lines all but Escape', () => {
    expect(commandOf(press(' '), listening('lines'))).toBeNull();
    expect(commandOf(press('PageDown'), listening('lines'))).toBeNull();
    expect(commandOf(press('Escape'), listening('lines'))).toBe('close');
  });

  it('leaves a field of one line all but Escape and a clicker', () => {
    expect(commandOf(press(' '), listening('text'))).toBeNull();
    expect(commandOf(press('b'), listening('text'))).toBeNull();
    expect(commandOf(press('PageDown'), listening('text'))).toBe('next');
    expect(commandOf(press('Escape'), listening('text'))).toBe('close');
  });

  it('leaves a slider its arrows and its ends, and takes the other keys', () => {
    expect(commandOf(press('ArrowRight'), listening('slider'))).toBeNull();
    expect(commandOf(press('Home'), listening('slider'))).toBeNull();
    expect(commandOf(press('PageDown'), listening('slider'))).toBe('next');
    expect(commandOf(press(' '), listening('slider'))).toBe('next');
    expect(commandOf(press('b'), listening('slider'))).toBe('black');
  });

  it('leaves a choice its arrows and its space bar', () => {
    expect(commandOf(press('ArrowDown'), listening('choice'))).toBeNull();
    expect(commandOf(press(' '), listening('choice'))).toBeNull();
    expect(commandOf(press('PageUp'), listening('choice'))).toBe('previous');
  });

  it('leaves a button its space bar', () => {
    expect(commandOf(press(' '), listening('button'))).toBeNull();
    expect(commandOf(press('ArrowRight'), listening('button'))).toBe('next');
  });
});

describe('moved(steps, from, move)', () => {
  const steps = ['a', 'b', 'c'];

  it('goes on and back', () => {
    expect([moved(steps, 'b', 'next'), moved(steps, 'b', 'previous')]).toEqual(['c', 'a']);
  });

  it('stays at either end', () => {
    expect([moved(steps, 'c', 'next'), moved(steps, 'a', 'previous')]).toEqual(['c', 'a']);
  });

  it('begins where the step is not known', () => {
    expect(moved(steps, 'elsewhere', 'next')).toBe('b');
  });
});
