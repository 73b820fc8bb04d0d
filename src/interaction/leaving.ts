function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Makes the browser ask before the window is closed, as long as something would be lost. */
export function askBeforeLeaving(isNeeded: boolean): void {
  if (isNeeded) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}
