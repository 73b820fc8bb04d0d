import { readMessage, type Message } from './state.ts';

/** The other windows of the lesson. */
export interface Windows {
  send: (message: Message) => void;
  /** Opens one for the presenter; false where the browser does not let us. */
  open: (address: string) => boolean;
}

interface Settings {
  /** Name of the channel: one for each declaration. */
  channel: string;
  steps: readonly string[];
  hear: (message: Message) => void;
}

/** How often the window of a presenter asks for the one that it was opened by, which may be loading. */
const ASK = 1000;

/** The channel of all windows of an origin; null where the browser has none, or keeps them apart. */
function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/**
 * Keeps windows in step: by a channel of their origin, and from window to window, since two windows of one file have
 * no origin in common. What one hears twice is the same.
 */
export function windowsOf({ channel: name, steps, hear }: Settings): Windows {
  const channel = channelOf(name);
  let opened: Window | null = null;
  const near = (): Window[] => [opened, opener as Window | null].filter((other) => other !== null);

  const receive = (data: unknown) => {
    const message = readMessage(data, steps);
    if (message) hear(message);
  };
  channel?.addEventListener('message', ({ data }) => receive(data));
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const { source, data, origin } = event;
    if (origin !== location.origin && origin !== 'null') return;
    // A window that was opened before this one was loaded again makes itself known by asking.
    const isPresenter = source !== null && 'opener' in source && source.opener === window;
    if (isPresenter) opened = source as Window;
    if (near().includes(source as Window)) receive(data);
  });

  const send = (message: Message) => {
    channel?.postMessage(message);
    // A file has no origin to name; who is asked is known by its window.
    const target = location.protocol === 'file:' ? '*' : location.origin;
    for (const other of near()) other.postMessage(message, target);
  };
  send({ lesson: 'hello' });
  if (opener !== null)
    setInterval(() => {
      if (location.protocol === 'file:') send({ lesson: 'hello' });
    }, ASK);

  return {
    send,
    open(address) {
      opened = window.open(address, 'presenter', 'popup,width=1200,height=760');
      return opened !== null;
    },
  };
}
