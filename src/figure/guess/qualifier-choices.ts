/** Qualifiers that a guess chooses from. */
export const QUALIFIER_CHOICES = ['=', '~', '>'] as const;
