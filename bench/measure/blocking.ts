/** Milliseconds from which on a task delays a reader’s actions. */
const PATIENCE = 50;

/** Returns the total blocking time in milliseconds: of each task, the time beyond 50 ms. */
export const blockingTime = (tasks: readonly number[]): number =>
  tasks.reduce((sum, duration) => sum + Math.max(0, duration - PATIENCE), 0);
