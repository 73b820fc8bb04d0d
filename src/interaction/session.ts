import type { Route } from '../route/route.ts';

/** Store of the current route, for components as `$session`. A route is replaced, never mutated. */
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

  /** Calls back now and at each change, until the returned function is called. */
  subscribe(read: (route: Route) => void): () => void {
    this.#readers.add(read);
    read(this.#route);
    return () => this.#readers.delete(read);
  }
}
