import type { Route } from '../route/route.ts';

/** Where the reader is: a store, as components read it (`$session`). The route is replaced, never changed in place. */
export class Session {
  #route: Route;
  readonly #readers = new Set<(route: Route) => void>();

  constructor(route: Route) {
    this.#route = route;
  }

  get route(): Route {
    return this.#route;
  }

  set route(route: Route) {
    this.#route = route;
    for (const read of this.#readers) read(route);
  }

  /** Calls back now and at each change, until the function that it gives is called. */
  subscribe(read: (route: Route) => void): () => void {
    this.#readers.add(read);
    read(this.#route);
    return () => this.#readers.delete(read);
  }
}
