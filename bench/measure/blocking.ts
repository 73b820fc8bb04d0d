/** From this many milliseconds on, a task keeps a reader waiting who acts meanwhile. */
const PATIENCE = 50;

/** Total blocking time in milliseconds: of each task, what goes beyond 50 ms. */
export const blockingTime = (tasks: readonly number[]): number =>
  tasks.reduce((sum, duration) => sum + Math.max(0, duration - PATIENCE), 0);
