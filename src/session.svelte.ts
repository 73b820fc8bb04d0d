import type { Route } from './route.ts';

/** Where the reader is. The route is replaced, never changed in place. */
export class Session {
  route: Route = $state.raw({ page: 'reading', lang: '' });

  constructor(route: Route) {
    this.route = route;
  }
}
