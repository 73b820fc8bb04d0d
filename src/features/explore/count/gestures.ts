import { select, zoom, type ZoomTransform } from 'd3';
import { closest, type Frame } from './camera.ts';

interface Settings {
  /** Called with each view of a gesture, and with its last one when it ends. */
  onmove: (view: ZoomTransform) => void;
  onrest: (view: ZoomTransform) => void;
}

/**
 * The wheel zooms with Ctrl or Cmd, or while the sheet has focus, as after a click; else it scrolls the page, as
 * one finger does. Links keep their clicks.
 */
function isForSheet(event: Event, sheet: HTMLElement): boolean {
  if (event.type === 'wheel') {
    const { ctrlKey, metaKey } = event as WheelEvent;
    return ctrlKey || metaKey || sheet === document.activeElement;
  }
  if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1;
  const isOnLink = event.target instanceof Element && event.target.closest('a') !== null;
  // An event made by a script has no window to follow the pointer in.
  const { button, view } = event as MouseEvent;
  return event.type === 'mousedown' && button === 0 && view !== null && !isOnLink;
}

/** Lets the wheel, the pointer and two fingers move the view on the sheet. */
export function followGestures(sheet: HTMLElement, { onmove, onrest }: Settings) {
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => isForSheet(event, sheet))
    .clickDistance(4)
    .on('zoom', ({ sourceEvent, transform }: { sourceEvent: unknown; transform: ZoomTransform }) => {
      // A view that is set from outside is no gesture.
      if (sourceEvent) onmove(transform);
    })
    .on('end', ({ sourceEvent, transform }: { sourceEvent: unknown; transform: ZoomTransform }) => {
      if (sourceEvent) onrest(transform);
    });
  // A touch that already scrolls the page cannot be stopped: it moves nothing on the sheet.
  const ignore = (event: TouchEvent) => {
    if (!event.cancelable) event.stopImmediatePropagation();
  };
  sheet.addEventListener('touchmove', ignore, { capture: true, passive: true });
  const selection = select(sheet).call(behaviour).on('dblclick.zoom', null);
  return {
    /** Tells the gestures where the view is. */
    set(view: ZoomTransform, frame: Frame): void {
      const { width, height } = frame;
      behaviour
        .scaleExtent([1, closest(frame)])
        .extent([
          [0, 0],
          [width, height],
        ])
        .translateExtent([
          [0, 0],
          [width, height],
        ]);
      selection.call(behaviour.transform, view);
    },
    stop(): void {
      selection.on('.zoom', null);
      sheet.removeEventListener('touchmove', ignore, { capture: true });
    },
  };
}
