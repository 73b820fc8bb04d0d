/** Returns the shift in CSS pixels that brings a position to the nearest whole device pixel. */
const shiftOf = (position: number, ratio: number): number => Math.round(position * ratio) / ratio - position;

/**
 * Shifts the drawings of a place so that they begin on whole device pixels: marks a whole number of pixels apart
 * then have sharp edges. Returns a function that stops following the place.
 */
export function onWholePixels(place: HTMLElement): () => void {
  const shifts = new WeakMap<SVGElement, { x: number; y: number }>();
  const align = () => {
    // All are measured before any is moved: the page is laid out once.
    const wanted = [...place.querySelectorAll('svg')].map((svg) => {
      const { left, top } = svg.getBoundingClientRect();
      const own = shifts.get(svg) ?? { x: 0, y: 0 };
      const x = shiftOf(left - own.x, devicePixelRatio);
      const y = shiftOf(top - own.y + scrollY, devicePixelRatio);
      return { svg, x, y, isMoved: Math.abs(x - own.x) > 1e-3 || Math.abs(y - own.y) > 1e-3 };
    });
    for (const { svg, x, y, isMoved } of wanted) {
      if (!isMoved) continue;
      shifts.set(svg, { x, y });
      svg.style.translate = `${String(x)}px ${String(y)}px`;
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
