/** The ways in which a calendar draws what the text says of time, in the order in which they are taught. */
export const ways = ['stated', 'openStart', 'about', 'vague', 'day', 'none'] as const;

export type Way = (typeof ways)[number];
