import type { Component } from 'svelte';
import type { Route } from '../route.ts';
import About from './About.svelte';
import Accessibility from './Accessibility.svelte';
import Corrections from './Corrections.svelte';
import Embed from './Embed.svelte';
import Commitments from './explore/Commitments.svelte';
import Count from './explore/Count.svelte';
import Explore from './explore/Explore.svelte';
import Qualifiers from './explore/Qualifiers.svelte';
import Refused from './explore/Refused.svelte';
import Time from './explore/Time.svelte';
import Uncounted from './explore/Uncounted.svelte';
import FigurePage from './FigurePage.svelte';
import Notes from './Notes.svelte';
import type { PageProps } from './page.ts';
import Present from './Present.svelte';
import Privacy from './Privacy.svelte';
import type { Script } from './script.ts';
import Share from './Share.svelte';
import Reading from './Reading.svelte';
import Exercises from './teach/Exercises.svelte';
import Key from './teach/Key.svelte';
import Sheet from './teach/Sheet.svelte';
import Teach from './teach/Teach.svelte';
import Worksheet from './teach/Worksheet.svelte';

/** The pages of the site: the component of each, and the only script that it loads, or 'inline' if it holds its own. */
export const pages: Record<Route['page'], { component: Component<PageProps>; script: Script | 'inline' }> = {
  reading: { component: Reading, script: 'main' },
  figure: { component: FigurePage, script: 'main' },
  embed: { component: Embed, script: 'inline' },
  share: { component: Share, script: 'share' },
  teach: { component: Teach, script: 'teach' },
  present: { component: Present, script: 'present' },
  exercises: { component: Exercises, script: 'exercises' },
  worksheet: { component: Worksheet, script: 'teach' },
  key: { component: Key, script: 'teach' },
  sheet: { component: Sheet, script: 'teach' },
  notes: { component: Notes, script: 'notes' },
  explore: { component: Explore, script: 'plain' },
  count: { component: Count, script: 'count' },
  time: { component: Time, script: 'plain' },
  commitments: { component: Commitments, script: 'plain' },
  refused: { component: Refused, script: 'plain' },
  uncounted: { component: Uncounted, script: 'plain' },
  qualifiers: { component: Qualifiers, script: 'plain' },
  about: { component: About, script: 'plain' },
  corrections: { component: Corrections, script: 'plain' },
  accessibility: { component: Accessibility, script: 'plain' },
  privacy: { component: Privacy, script: 'plain' },
};
