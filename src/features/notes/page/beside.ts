import { computePosition, flip, offset, shift } from '@floating-ui/dom';

/** What is kept free between the button and the edges of the window, in pixels: at the top is the bar. */
const PADDING = { top: 56, right: 8, bottom: 8, left: 8 };

/** Shows a button near what is selected: below it, for above it phones have their menu. */
export function showBeside(button: HTMLElement, range: Range): void {
  button.hidden = false;
  const selected = {
    getBoundingClientRect: () => [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect(),
  };
  void computePosition(selected, button, {
    strategy: 'fixed',
    placement: 'bottom',
    middleware: [offset(10), flip({ padding: PADDING }), shift({ padding: PADDING })],
  }).then(({ x, y }) => {
    button.style.left = `${String(Math.round(x))}px`;
    button.style.top = `${String(Math.round(y))}px`;
  });
}
