import { showBeside } from './beside.ts';
import { selectedTextIn, type SelectedText } from './passages.ts';

/** Milliseconds for which a cleared selection is remembered: on some phones tapping a button clears it. */
const PATIENCE = 350;

/** Milliseconds without a change after which a selection by keyboard or touch counts as complete. */
const REST = 200;

/** Follows the selection in the text, and shows a button beside it. */
export class SelectionButton {
  /** The current selection, or the one cleared just now. */
  selected: SelectedText | null = null;
  readonly #paper: Element;
  readonly #button: HTMLElement;
  #isPressed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(paper: Element, button: HTMLElement) {
    this.#paper = paper;
    this.#button = button;
    const wait = (time: number) => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#look(), time);
    };
    document.addEventListener('selectionchange', () => wait(getSelection()?.isCollapsed ? PATIENCE : REST));
    // While the mouse is selecting, a button would be in the way.
    document.addEventListener(
      'pointerdown',
      ({ pointerType }) => (this.#isPressed = pointerType === 'mouse'),
    );
    document.addEventListener('pointerup', () => {
      this.#isPressed = false;
      wait(getSelection()?.isCollapsed ? PATIENCE : 0);
    });
    addEventListener('scroll', () => this.#button.hidden || this.#look(), { passive: true });
    addEventListener('resize', () => this.#button.hidden || this.#look());
  }

  /** Hides the button and forgets the selection. */
  end(): void {
    clearTimeout(this.#timer);
    this.selected = null;
    this.#button.hidden = true;
  }

  #look(): void {
    if (this.#isPressed) return;
    const selection = getSelection();
    this.selected = selectedTextIn(this.#paper, selection);
    if (!this.selected || !selection) {
      this.#button.hidden = true;
      return;
    }
    // In the tab order the button follows the passage.
    const passage = this.#paper.querySelector(`[id="${this.selected.segment}"]`);
    if (passage && passage.nextElementSibling !== this.#button) passage.after(this.#button);
    showBeside(this.#button, selection.getRangeAt(0));
  }
}
