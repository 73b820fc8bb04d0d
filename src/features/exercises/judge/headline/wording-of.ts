import type { MagnitudeStatus } from '../../../../model/schema.ts';
import type { Wording } from './finding.ts';
import type { Place } from './place.ts';

type Meaning = NonNullable<Place['qualifier']>['name'];

/** Words of the meaning of a magnitude status, and words close to it. */
const MEANINGS: Record<Exclude<MagnitudeStatus, '='>, { same: Meaning; close: Meaning }> = {
  '~': { same: 'about', close: 'nearlyAbout' },
  '>': { same: 'moreThan', close: 'nearlyMoreThan' },
};

/** Compares the word that qualifies a number with that of the text. */
export function wordingOf({ qualifier }: Place, status: MagnitudeStatus): Wording {
  if (status === '=') return qualifier ? 'added' : 'bare';
  if (!qualifier) return 'missing';
  const { same, close } = MEANINGS[status];
  if (qualifier.name === same) return 'worded';
  return qualifier.name === close ? 'close' : 'wrong';
}
