import { rove } from './rove.ts';

/** A passage whose words can be marked. */
export interface Markable {
  /** Indices of the marked words. */
  chosen: () => number[];
  /** Marks words as right or surplus and describes each verdict to screen readers. */
  judge: (right: readonly number[], surplus: readonly number[]) => void;
  /** Removes the verdicts; the words stay marked. */
  unjudge: () => void;
  /** Marks these words and no others, without a verdict. */
  mark: (words: readonly number[]) => void;
  /** Removes verdicts and marks, and moves focus to the first word. */
  clear: () => void;
}

/** Replaces a word with a toggle button; `aria-pressed` means marked. */
function buttonOf(word: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = word.textContent;
  button.dataset['word'] = word.dataset['word'] ?? '';
  button.setAttribute('aria-pressed', 'false');
  // Roving tabindex: one Tab stop for all words, arrow keys move between them.
  button.tabIndex = -1;
  word.replaceWith(button);
  return button;
}

const isMarked = (word: HTMLElement): boolean => word.getAttribute('aria-pressed') === 'true';

/**
 * Turns the words of a passage into toggle buttons.
 *
 * @param describe ids of the descriptions for right and for surplus words
 * @param onchange called when a word is marked or unmarked
 */
export function enablePassage(
  passage: HTMLElement,
  describe: { right: string; surplus: string },
  onchange: () => void,
): Markable {
  const buttons = [...passage.querySelectorAll<HTMLElement>('[data-word]')].map(buttonOf);
  let current = 0;
  const lead = (to: number) => {
    const [from, next] = [buttons[current], buttons[to]];
    if (from) from.tabIndex = -1;
    if (next) next.tabIndex = 0;
    current = to;
  };
  lead(0);
  passage.setAttribute('role', 'toolbar');
  passage.setAttribute('aria-label', passage.dataset['name'] ?? '');
  passage.setAttribute('aria-describedby', passage.dataset['how'] ?? '');

  passage.addEventListener('click', ({ target }) => {
    const button = buttons.find((each) => each === target);
    if (!button) return;
    lead(buttons.indexOf(button));
    button.setAttribute('aria-pressed', String(!isMarked(button)));
    onchange();
  });
  passage.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const boxes = buttons.map((button) => button.getBoundingClientRect());
    const to = rove(event.key, current, boxes, getComputedStyle(passage).direction === 'rtl');
    if (to === null) return;
    event.preventDefault();
    lead(to);
    buttons[to]?.focus();
  });

  const wordOf = (button: HTMLElement) => Number(button.dataset['word']);
  function unjudge(): void {
    for (const button of buttons) {
      delete button.dataset['verdict'];
      button.removeAttribute('aria-describedby');
    }
  }
  return {
    chosen: () => buttons.filter(isMarked).map(wordOf),
    judge(right, surplus) {
      unjudge();
      for (const button of buttons) {
        const word = wordOf(button);
        const verdict = right.includes(word) ? 'right' : surplus.includes(word) ? 'surplus' : null;
        if (!verdict) continue;
        button.dataset['verdict'] = verdict;
        button.setAttribute('aria-describedby', describe[verdict]);
      }
    },
    unjudge,
    mark(words) {
      unjudge();
      for (const button of buttons)
        button.setAttribute('aria-pressed', String(words.includes(wordOf(button))));
    },
    clear() {
      unjudge();
      for (const button of buttons) button.setAttribute('aria-pressed', 'false');
      lead(0);
      buttons[0]?.focus();
    },
  };
}
