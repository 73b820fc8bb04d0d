import type { Step } from '../../model/schema.ts';

/** The content of a step of one kind. */
export type StepContent<What extends Step['show']['what']> = Extract<Step['show'], { what: What }>;
