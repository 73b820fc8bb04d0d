import type Actions from './Actions.svelte';
import type PlanRow from './PlanRow.svelte';
import type { Plan } from './plan.svelte.ts';

/** Abilities of a browser that the plan needs; at build there is none. */
export interface Browser {
  /** Components that no prerendered page has. */
  Actions: typeof Actions;
  PlanRow: typeof PlanRow;
  /** Announces a text to screen readers. */
  announce: (text: string) => void;
  /** Lets the window carry a lesson to the next page. */
  carry: (json: string) => void;
  /** Downloads a text, or bytes, as a file. */
  download: (content: string | Uint8Array<ArrayBuffer>, name: string, type: string) => void;
  /** Reads the lesson of the address into the plan, and keeps both alike. Returns a report. */
  follow: (plan: Plan) => string;
}
