/** Radius of a dot, as a share of its cell. */
export const RADIUS = 0.36;
