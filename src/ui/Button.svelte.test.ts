import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import type { HTMLButtonAttributes } from 'svelte/elements';
import { describe, expect, it, vi } from 'vitest';
import Button from './Button.svelte';
import TextButton from './TextButton.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>Copy</span>' }));

describe.each([
  ['Button', (given: HTMLButtonAttributes) => render(Button, { ...given, children })],
  ['TextButton', (given: HTMLButtonAttributes) => render(TextButton, { ...given, children })],
])('%s', (_name, show) => {
  it('sends no form unless it is told to', () => {
    show({});
    expect(screen.getByRole('button', { name: 'Copy' }).getAttribute('type')).toBe('button');
    show({ type: 'submit', id: 'sends' });
    expect(document.getElementById('sends')?.getAttribute('type')).toBe('submit');
  });

  it('stands with the id, the classes, the data-* and the listeners that it is given', () => {
    const onclick = vi.fn();
    const data = { 'data-copy': 'code' };
    show({ id: 'copy', class: 'scripted', hidden: true, onclick, ...data });
    const button = document.getElementById('copy');
    button?.click();
    expect(button?.classList.contains('scripted')).toBe(true);
    expect(button?.dataset['copy']).toBe('code');
    expect(button?.hidden).toBe(true);
    expect(onclick).toHaveBeenCalledOnce();
  });
});

describe('Button', () => {
  it('is a field for files where that is its type', () => {
    const { container } = render(Button, { type: 'file', id: 'file', accept: '.md', multiple: true });
    expect(container.querySelector('button')).toBeNull();
    expect(container.querySelector<HTMLInputElement>('input#file[type="file"]')?.multiple).toBe(true);
  });
});
