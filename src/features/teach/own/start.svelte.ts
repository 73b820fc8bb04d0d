import { flushSync, hydrate } from 'svelte';
import type { TeachData } from '../../../contract/teach.ts';
import { carryLesson } from '../../../interaction/carried-lesson.ts';
import { download } from '../../../interaction/download.ts';
import { announce } from '../../../interaction/page.ts';
import { readOwn } from '../../../interaction/read-own.ts';
import { lessonQuery } from '../../../model/own-lesson/query.ts';
import Actions from './Actions.svelte';
import Composer from './Composer.svelte';
import PlanRow from './PlanRow.svelte';
import type { Plan } from './plan.svelte.ts';

/**
 * Milliseconds without a change before the address is updated: browsers allow few changes in a short time.
 */
const PAUSE = 300;

/** Brings the plan to life. */
export function start(target: Element, data: TeachData): void {
  /** The part behind the hash is not sent to a server. */
  const own = () => lessonQuery(location.hash.replace('#', '?'));

  function follow(plan: Plan): string {
    const { lesson, report } = readOwn(own(), data);
    if (lesson) plan.take(lesson.items);
    $effect.root(() => {
      $effect(() => {
        const hash = plan.query.replace('?', '#');
        for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.hash = hash;
        const waiting = setTimeout(() => {
          if (hash !== location.hash && (hash !== '' || own() !== ''))
            history.replaceState(null, '', hash || location.pathname + location.search);
        }, PAUSE);
        return () => clearTimeout(waiting);
      });
    });
    return report;
  }

  hydrate(Composer, {
    target,
    props: { data, browser: { Actions, PlanRow, announce, carry: carryLesson, download, follow } },
  });
  flushSync();
}
