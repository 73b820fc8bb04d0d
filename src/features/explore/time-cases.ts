/** The ways in which a calendar draws what the text says of time, in the order in which they are taught. */
export const timeCases = ['stated', 'openStart', 'about', 'vague', 'day', 'none'] as const;

export type TimeCase = (typeof timeCases)[number];
