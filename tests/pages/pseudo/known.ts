import { declaration } from '../../declaration.ts';
import { INTL, TAG } from '../../pseudo/site.ts';

/** Months, scales and list separators, as Intl formats them in the locale of the dates. */
const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(INTL, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2016, month)),
);
const large = new Intl.NumberFormat(INTL, { notation: 'compact', compactDisplay: 'long' }).format(1e8);
const list = new Intl.ListFormat(INTL).format(['1', '2']);

/** Words that are the same in every language: names, the tag itself, and words from Intl. */
export const KNOWN = [
  ...declaration.about.parties.map(({ name }) => name),
  ...months,
  large,
  list,
  TAG,
].flatMap((words) => words.split(/[\s\u00a0]+/));
