import { lessonQuery } from '../../model/own-lesson/query.ts';
import { enableLesson, type Settings } from './enable.svelte.ts';
import { parts } from './parts.ts';

/** Brings the lesson to life: the one of the page, or the one that the address chooses from its steps. */
export async function beginLesson(place: HTMLElement, settings: Settings): Promise<void> {
  const query = lessonQuery(location.search);
  if (query === '') {
    await enableLesson(place, settings);
    return;
  }
  const own = await parts.own().then(
    ({ applyOwn }) => applyOwn(place, settings.data, query),
    () => ({ report: settings.data.words['code.failed'] }),
  );
  await enableLesson(place, { ...settings, offered: settings.data, ...own });
}
