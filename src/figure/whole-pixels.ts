/** Returns the shift in CSS pixels that brings a position to the nearest whole device pixel. */
const shiftOf = (position: number, ratio: number): number => Math.round(position * ratio) / ratio - position;

/** True for what does not scroll with the page. */
function isFixed(place: Element | null): boolean {
  return place !== null && (getComputedStyle(place).position === 'fixed' || isFixed(place.parentElement));
}

/**
 * Shifts the drawings of a place so that they begin on whole device pixels: marks a whole number of pixels apart
 * then have sharp edges. Returns a function that stops following the place.
 */
export function onWholePixels(place: HTMLElement): () => void {
  const align = () => {
    const drawings = [...place.querySelectorAll('svg')];
    const scrolled = isFixed(place) ? 0 : scrollY;
    for (const svg of drawings) svg.style.translate = '';
    // All are measured before any is moved: the page is laid out once.
    const boxes = drawings.map((svg) => svg.getBoundingClientRect());
    for (const [i, svg] of drawings.entries()) {
      const { left = 0, top = 0 } = boxes[i] ?? {};
      svg.style.translate = `${String(shiftOf(left, devicePixelRatio))}px ${String(shiftOf(top + scrolled, devicePixelRatio))}px`;
    }
  };
  // The size of the page changes whenever something above the place does.
  const observer = new ResizeObserver(align);
  observer.observe(place);
  observer.observe(document.documentElement);
  addEventListener('resize', align);
  return () => {
    observer.disconnect();
    removeEventListener('resize', align);
  };
}
