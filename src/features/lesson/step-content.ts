import type { Step } from '../../model/schema.ts';

/** What a step shows, of one kind. */
export type StepContent<What extends Step['show']['what']> = Extract<Step['show'], { what: What }>;
