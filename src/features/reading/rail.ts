/** Share of the window’s height at which the reader is taken to read. */
const READING = 0.35;

/** Index of the last place that begins above a line; the first one if none does. Tops and line in pixels. */
export function currentStop(tops: readonly number[], line: number): number {
  return tops.reduce((last, top, i) => (top <= line ? i : last), 0);
}

/** Marks the place being read in the table of contents. Without an observer, no place is marked. */
export function followReading(rail: HTMLElement): void {
  if (!('IntersectionObserver' in window)) return;
  const links = [...rail.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const places = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
  const mark = () => {
    const tops = places.map((place) => place.getBoundingClientRect().top);
    const current = currentStop(tops, innerHeight * READING);
    for (const [i, link] of links.entries())
      if (i === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
  };
  // A place crosses the line when it enters or leaves the part of the window above it.
  const observer = new IntersectionObserver(mark, {
    rootMargin: `100000px 0px -${String((1 - READING) * 100)}% 0px`,
  });
  for (const place of places) observer.observe(place);
}
