/** Stands before open-iframe-resizer, which hears messages in the order in which both were loaded. */
import { misleads } from './question.ts';

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (misleads(event.data, document)) event.stopImmediatePropagation();
});
