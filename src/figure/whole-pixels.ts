/** Returns the shift in CSS pixels that brings a position to the nearest whole device pixel. */
const shiftOf = (position: number, ratio: number): number => Math.round(position * ratio) / ratio - position;

/**
 * Shifts the drawings of a place so that they begin on whole device pixels: marks a whole number of pixels apart
 * then have sharp edges. Returns a function that stops following the place.
 */
export function onWholePixels(place: HTMLElement): () => void {
  const align = () => {
    for (const svg of place.querySelectorAll('svg')) {
      svg.style.translate = '';
      const { left, top } = svg.getBoundingClientRect();
      svg.style.translate = `${String(shiftOf(left, devicePixelRatio))}px ${String(shiftOf(top + scrollY, devicePixelRatio))}px`;
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
