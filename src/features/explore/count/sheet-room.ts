import type { SheetRoom } from './sheet-layout.ts';

/** Size of letters at which their lines are estimated: letters set wide take more room. */
function lettersOf(element: HTMLElement): number {
  const { fontSize, letterSpacing } = getComputedStyle(element);
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const spacing = (parseFloat(letterSpacing) || 0) / parseFloat(fontSize);
  return 0.8125 * rem * (1 + 2 * spacing);
}

/**
 * Measures the room of a sheet, now and whenever it changes.
 * @param space the element that has the height that the style sheet gives the window
 * @returns a function that ends it
 */
export function followRoom(
  window: HTMLElement,
  space: HTMLElement,
  onroom: (room: SheetRoom) => void,
): () => void {
  let known = '';
  const measure = () => {
    const room = {
      width: space.clientWidth,
      height: space.clientHeight,
      letters: lettersOf(window),
      pixel: 1 / devicePixelRatio,
    };
    const now = JSON.stringify(room);
    // A hidden window has no size, as on paper.
    if (room.width === 0 || now === known) return;
    known = now;
    onroom(room);
  };
  const observer = 'ResizeObserver' in globalThis ? new ResizeObserver(measure) : null;
  observer?.observe(space);
  // Letters set otherwise change the height of the words around the window.
  observer?.observe(window.parentElement ?? window);
  // A window on another screen, or zoomed by the browser, has other device pixels.
  addEventListener('resize', measure);
  measure();
  return () => {
    observer?.disconnect();
    removeEventListener('resize', measure);
  };
}
