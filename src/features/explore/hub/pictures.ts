import type { Component } from 'svelte';
import type { Exploration } from '../../../shell/siblings.ts';
import AfterPicture from './AfterPicture.svelte';
import CommitmentsPicture from './CommitmentsPicture.svelte';
import ComparePicture from './ComparePicture.svelte';
import CountPicture from './CountPicture.svelte';
import QualifiersPicture from './QualifiersPicture.svelte';
import RefusedPicture from './RefusedPicture.svelte';
import TimePicture from './TimePicture.svelte';
import UncountedPicture from './UncountedPicture.svelte';

/** The small picture of each page to explore, drawn from the data. */
export const pictures: Record<Exploration, Component> = {
  compare: ComparePicture,
  count: CountPicture,
  time: TimePicture,
  qualifiers: QualifiersPicture,
  commitments: CommitmentsPicture,
  uncounted: UncountedPicture,
  refused: RefusedPicture,
  after: AfterPicture,
};
