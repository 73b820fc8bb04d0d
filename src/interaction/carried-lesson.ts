/** Start of the name of a window that carries a lesson. */
const MARK = 'own-lesson:';

/** Lets this window carry a lesson until it is closed: nothing is stored on the device. */
export function carryLesson(json: string): void {
  window.name = MARK + json;
}

/** The lesson that this window carries, or the one that opened it; null if none does. */
export function carriedLesson(): string | null {
  let name = window.name;
  try {
    if (!name.startsWith(MARK)) name = (opener as Window | null)?.name ?? '';
  } catch {
    // A window of another origin keeps its name to itself.
    return null;
  }
  return name.startsWith(MARK) ? name.slice(MARK.length) : null;
}
