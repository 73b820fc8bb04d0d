/** A number that the reader holds, where the pointer is, and the place under it. */
interface Held {
  id: string;
  x: number;
  y: number;
  over: string | null;
}

/** Distance in pixels after which a mouse drags, or a finger scrolls; time after which a finger holds. */
const FAR = 8;
const LONG = 300;

/** The name of the place under a point: an element with `data-place`. */
const placeAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? null;

/**
 * Drags a number by pointer: a mouse at once, a finger after a short hold, so that it can still scroll. The
 * click that ends a drag is swallowed, and Escape puts the number back.
 */
export class Dragging {
  held = $state.raw<Held | null>(null);
  readonly #ondrop: (id: string, place: string) => void;
  #end: (() => void) | null = null;

  constructor(ondrop: (id: string, place: string) => void) {
    this.#ondrop = ondrop;
  }

  begin(event: PointerEvent, id: string): void {
    this.#end?.();
    if (event.button !== 0 || !event.isPrimary) return;
    const { clientX, clientY, pointerType, pointerId } = event;
    const ended = new AbortController();
    const { signal } = ended;
    const lift = (x: number, y: number) => (this.held = { id, x, y, over: placeAt(x, y) });
    const hold = pointerType === 'mouse' ? undefined : setTimeout(() => lift(clientX, clientY), LONG);
    const end = () => {
      clearTimeout(hold);
      ended.abort();
      this.held = null;
      this.#end = null;
    };
    this.#end = end;

    const move = (moved: PointerEvent) => {
      if (moved.pointerId !== pointerId) return;
      const isFar = Math.hypot(moved.clientX - clientX, moved.clientY - clientY) > FAR;
      if (this.held || (isFar && pointerType === 'mouse')) lift(moved.clientX, moved.clientY);
      else if (isFar) end();
    };
    const drop = (up: PointerEvent) => {
      if (up.pointerId !== pointerId) return;
      const { held } = this;
      end();
      if (!held) return;
      swallowClick();
      const place = placeAt(up.clientX, up.clientY);
      if (place) this.#ondrop(id, place);
    };
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', drop, { signal });
    addEventListener('pointercancel', end, { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
    const stay = (scrolled: Event) => this.held && scrolled.preventDefault();
    addEventListener('touchmove', stay, { signal, passive: false });
    addEventListener('contextmenu', stay, { signal });
  }
}

/** Swallows the click that browsers send after the pointer is released. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}
