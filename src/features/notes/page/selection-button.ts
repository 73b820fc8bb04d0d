import { showBeside } from './beside.ts';
import { selectedTextIn, type SelectedText } from './passages.ts';

/** Milliseconds for which what was selected is remembered: on some phones a tap on a button ends the selection first. */
const PATIENCE = 350;

/** Milliseconds after which a selection that grows by the keyboard, or under a finger, is taken to be made. */
const REST = 200;

/** Follows what is selected in the text, and shows a button beside it. */
export class SelectionButton {
  /** What is selected at this moment, or was until just now. */
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
    // While the mouse draws the selection, a button would come between.
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

  /** Takes the button away, and forgets what was selected. */
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
    // In the order of the keyboard it comes right after the words.
    const passage = this.#paper.querySelector(`[id="${this.selected.segment}"]`);
    if (passage && passage.nextElementSibling !== this.#button) passage.after(this.#button);
    showBeside(this.#button, selection.getRangeAt(0));
  }
}
