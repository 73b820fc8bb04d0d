/** Ways in which the calendar draws periods and days, in the order in which they are explained. */
export const timeCases = ['stated', 'openStart', 'about', 'vague', 'day', 'none'] as const;

export type TimeCase = (typeof timeCases)[number];
