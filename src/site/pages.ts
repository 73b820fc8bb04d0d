import type { Component } from 'svelte';
import type { Route } from '../route/route.ts';
import About from '../features/about/About.svelte';
import Accessibility from '../features/about/Accessibility.svelte';
import Corrections from '../features/corrections/Corrections.svelte';
import Embed from '../features/embed/Embed.svelte';
import Compare from '../features/compare/Compare.svelte';
import After from '../features/explore/After.svelte';
import Commitments from '../features/explore/Commitments.svelte';
import Count from '../features/explore/Count.svelte';
import Explore from '../features/explore/Explore.svelte';
import Qualifiers from '../features/explore/qualifiers/Qualifiers.svelte';
import Refused from '../features/explore/Refused.svelte';
import Time from '../features/explore/Time.svelte';
import Uncounted from '../features/explore/Uncounted.svelte';
import FigurePage from '../features/figure-page/FigurePage.svelte';
import Notes from '../features/notes/Notes.svelte';
import type { PageProps } from '../shell/page.ts';
import Present from '../features/lesson/Present.svelte';
import Privacy from '../features/about/Privacy.svelte';
import type { Script } from '../route/script.ts';
import Share from '../features/share/Share.svelte';
import Reading from '../features/reading/Reading.svelte';
import Collected from '../features/exercises/Collected.svelte';
import Exercises from '../features/exercises/Exercises.svelte';
import Key from '../features/exercises/Key.svelte';
import PlanSheet from '../features/teach/PlanSheet.svelte';
import Sheet from '../features/teach/Sheet.svelte';
import Teach from '../features/teach/Teach.svelte';
import Worksheet from '../features/exercises/Worksheet.svelte';

/** The pages of the site: component, and the only script that it loads; 'inline' if it contains one. */
export const pages: Record<Route['page'], { component: Component<PageProps>; script: Script | 'inline' }> = {
  reading: { component: Reading, script: 'main' },
  figure: { component: FigurePage, script: 'main' },
  embed: { component: Embed, script: 'inline' },
  share: { component: Share, script: 'share' },
  teach: { component: Teach, script: 'teach' },
  present: { component: Present as Component, script: 'present' },
  exercises: { component: Exercises, script: 'exercises' },
  worksheet: { component: Worksheet, script: 'teach' },
  key: { component: Key, script: 'teach' },
  plan: { component: PlanSheet, script: 'teach' },
  collected: { component: Collected, script: 'collected' },
  sheet: { component: Sheet, script: 'teach' },
  notes: { component: Notes, script: 'notes' },
  explore: { component: Explore, script: 'plain' },
  compare: { component: Compare, script: 'compare' },
  count: { component: Count, script: 'count' },
  time: { component: Time, script: 'plain' },
  commitments: { component: Commitments, script: 'plain' },
  refused: { component: Refused, script: 'plain' },
  uncounted: { component: Uncounted, script: 'plain' },
  qualifiers: { component: Qualifiers, script: 'qualifiers' },
  after: { component: After, script: 'plain' },
  about: { component: About, script: 'plain' },
  corrections: { component: Corrections, script: 'plain' },
  accessibility: { component: Accessibility, script: 'plain' },
  privacy: { component: Privacy, script: 'plain' },
};
