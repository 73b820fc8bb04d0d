import { describe, expect, it } from 'vitest';
import { formatChoices, parseChoices } from './kept-choices.ts';

const box = (name: string, checked: boolean, defaultChecked = true) => ({ name, checked, defaultChecked });

describe('choices in an address', () => {
  it('are none where all boxes are as the page has them', () => {
    expect(formatChoices([box('text', true), box('short', false, false)])).toBeNull();
    expect(parseChoices(null, ['text'])).toBeNull();
  });

  it('come back from the address, also if no box is ticked', () => {
    const changed = [box('text', false), box('tasks', true), box('short', true, false)];
    expect(parseChoices(formatChoices(changed), ['text', 'tasks', 'short'])).toEqual(['tasks', 'short']);
    expect(parseChoices(formatChoices([box('text', false)]), ['text'])).toEqual([]);
  });

  it('are those of the page where the address names nothing that it has', () => {
    expect(parseChoices('<script>.x', ['text'])).toBeNull();
    expect(parseChoices('x.tasks', ['text', 'tasks'])).toEqual(['tasks']);
  });
});
