import type { LessonState } from './lesson-state.ts';

/** The other window of the lesson: the presenter’s, or the one that opened it. */
export interface Windows {
  send: (state: LessonState) => void;
  /** Opens the presenter’s window; false if the browser blocks pop-up windows. */
  open: (address: string) => boolean;
}

/** Milliseconds between two messages of a presenter’s window: the other one may have been loaded again. */
const BEAT = 1000;

/**
 * Connects a presenter’s window with the window that opened it, and no others: two tabs with the lesson are
 * two lessons. Messages go from window to window, because two windows of one file share no channel.
 *
 * @param hear receives what the other window sends
 * @param beat called regularly in a presenter’s window, which then sends its state
 */
export function windowsOf(isPresenter: boolean, hear: (data: unknown) => void, beat: () => void): Windows {
  let opened: Window | null = null;
  const others = (): Window[] => [opened, opener as Window | null].filter((other) => other !== null);
  // A file and a sandboxed frame have the origin "null", which cannot be a target.
  const target = self.origin === 'null' ? '*' : self.origin;

  addEventListener('message', ({ source, data, origin }: MessageEvent<unknown>) => {
    if (origin !== self.origin) return;
    // After a reload, this window recognises the presenter’s window that it had opened by its message.
    if (source !== null && 'opener' in source && source.opener === window) opened = source as Window;
    if (others().includes(source as Window)) hear(data);
  });
  if (isPresenter) setInterval(beat, BEAT);

  return {
    send(state) {
      for (const other of others()) other.postMessage({ lesson: state }, target);
    },
    open(address) {
      opened = window.open(address, 'presenter', 'popup,width=1200,height=760');
      return opened !== null;
    },
  };
}
