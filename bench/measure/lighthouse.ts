/** The parts of a Lighthouse report that are read. Scores are 0–1; null if an audit does not apply. */
export interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { title: string; score: number | null; numericValue?: number; displayValue?: string }
  >;
}

export interface Scores {
  /** Of 100, by category. */
  scores: Record<string, number>;
  /** Audits that lowered the score of a category, the audit's id first. */
  found: { category: string; said: string }[];
  /** First and largest contentful paint, blocking, in milliseconds; layout shift without unit. */
  timings: Record<string, number>;
}

const TIMINGS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

/**
 * Returns the scores of a report, and the audits that lowered them.
 * @throws Error if a category has no score
 */
export function read({ categories, audits }: Report): Scores {
  const scores = Object.entries(categories).map(([category, { score }]) => {
    if (score === null) throw new Error(`Lighthouse did not judge ${category}`);
    return [category, Math.round(score * 100)] as const;
  });
  const found = Object.entries(categories).flatMap(([category, { auditRefs }]) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
      return [{ category, said: [id, audit.title, audit.displayValue].filter(Boolean).join(', ') }];
    }),
  );
  const timings = TIMINGS.map((id) => [id, audits[id]?.numericValue ?? NaN] as const);
  return { scores: Object.fromEntries(scores), found, timings: Object.fromEntries(timings) };
}
