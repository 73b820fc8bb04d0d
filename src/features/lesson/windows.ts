import { readMessage, type Message } from './state.ts';

/** The other windows of the lesson. */
export interface Windows {
  send: (message: Message) => void;
  /** Opens the speaker view; false if the browser blocks pop-up windows. */
  open: (address: string) => boolean;
}

interface Settings {
  /** Name of the channel, unique for each declaration. */
  channel: string;
  steps: readonly string[];
  hear: (message: Message) => void;
}

/** Milliseconds between requests of a speaker view to its opener, which may be reloading. */
const ASK = 1000;

/** Opens the channel that all windows of an origin share; null if the browser has none or forbids it. */
function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/**
 * Synchronises windows by a channel of their origin and by messages from window to window, because two
 * windows of one file have no common origin. Receiving a message twice has no further effect.
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
    // After a reload, this window recognises the speaker view that it had opened by its request.
    const isPresenter = source !== null && 'opener' in source && source.opener === window;
    if (isPresenter) opened = source as Window;
    if (near().includes(source as Window)) receive(data);
  });

  const send = (message: Message) => {
    channel?.postMessage(message);
    // A file has no origin to target; the receiving window is known.
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
