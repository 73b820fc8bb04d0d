import { computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Space to keep between the button and the edges of the window, in CSS pixels; the bar is at the top. */
const PADDING = { top: 56, right: 8, bottom: 8, left: 8 };

/** Shows a button below the selection: phones show their own menu above it. */
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
