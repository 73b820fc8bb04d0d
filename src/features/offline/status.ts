import type { Progress } from './offline-copy.ts';

/** How it stands with the copy on this device. */
export type OfflineStatus = 'none' | 'keeping' | 'kept' | 'failed' | 'cannot' | 'removed';

/** Where a page says so: only the one on what there is for class does. */
const section = document.getElementById('offline');

/** Shows the sentence and the buttons of how it stands, and no others. */
export function showStatus(status: OfflineStatus): void {
  for (const part of section?.querySelectorAll<HTMLElement>('[data-when]') ?? [])
    part.hidden = !part.dataset['when']?.split(' ').includes(status);
}

/** Shows how far it is: a bar, and the number of files. */
export function showProgress({ kept, of }: Progress): void {
  const bar = section?.querySelector('progress');
  const numbers = section?.querySelector('.numbers');
  if (!bar || !numbers) return;
  bar.max = of;
  bar.value = kept;
  numbers.textContent = `${String(kept)} / ${String(of)}`;
}

/** Does something when a button of the section is pressed. */
export function onPress(name: 'remove' | 'keep', act: () => Promise<void>): void {
  section?.querySelector(`[data-offline="${name}"]`)?.addEventListener('click', () => void act());
}
