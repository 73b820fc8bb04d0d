import type { Route } from '../route/route.ts';

/** The switch of our arithmetic, on pages that have one. */
const box = () => document.querySelector<HTMLInputElement>('#arithmetic');

/** Sets the switch to the state of the route. */
export function showDerivedSwitch({ arithmetic }: Route): void {
  const found = box();
  if (found) found.checked = arithmetic === true;
}

/** Calls `change` when the reader turns the switch on or off. */
export function onDerivedSwitch(change: (on: boolean) => void): void {
  box()?.addEventListener('change', ({ target }) => change((target as HTMLInputElement).checked));
}

/** Returns the route with the switch on or off. */
export function withDerived(route: Route, on: boolean): Route {
  const { arithmetic, ...rest } = route;
  return on ? { ...rest, arithmetic: true } : rest;
}
