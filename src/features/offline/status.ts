import type { Progress } from './offline-copy.ts';

/** Status of the copy on this device. */
export type OfflineStatus = 'none' | 'offered' | 'keeping' | 'kept' | 'failed' | 'cannot' | 'removed';

/** The section that shows the status, if the page has one. */
const section = document.getElementById('offline');

/** Shows the sentence and the buttons of a status, and hides all others. */
export function showStatus(status: OfflineStatus): void {
  for (const part of section?.querySelectorAll<HTMLElement>('[data-when]') ?? [])
    part.hidden = !part.dataset['when']?.split(' ').includes(status);
}

/** Shows the progress: a bar, and the number of files. */
export function showProgress({ kept, of }: Progress): void {
  const bar = section?.querySelector('progress');
  const numbers = section?.querySelector('.numbers');
  if (!bar || !numbers) return;
  bar.max = of;
  bar.value = kept;
  numbers.textContent = `${String(kept)} / ${String(of)}`;
}

/** Calls `act` when a button of the section is pressed. */
export function onPress(name: 'remove' | 'keep', act: () => Promise<void>): void {
  section?.querySelector(`[data-offline="${name}"]`)?.addEventListener('click', () => void act());
}
