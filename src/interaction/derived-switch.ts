import type { Route } from '../route/route.ts';

/** The switch of our own arithmetic, on the pages that have one. */
const box = () => document.querySelector<HTMLInputElement>('#arithmetic');

/** Puts the switch where the route has it. */
export function showDerivedSwitch({ arithmetic }: Route): void {
  const found = box();
  if (found) found.checked = arithmetic === true;
}

/** Calls back when the reader moves the switch. */
export function onDerivedSwitch(change: (on: boolean) => void): void {
  box()?.addEventListener('change', ({ target }) => change((target as HTMLInputElement).checked));
}

/** The route with the switch on or off. */
export function withDerived(route: Route, on: boolean): Route {
  const { arithmetic, ...rest } = route;
  return on ? { ...rest, arithmetic: true } : rest;
}
