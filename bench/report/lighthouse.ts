import { table } from '../../tools/vite-plugin-site/sizes.ts';
import type { Verdict } from '../parts/lighthouse.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Formats a row per page: scores of 100, with reasons. Pages that are not listed have no score for "seo". */
export function lighthouseTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ path, scores, timings }) => [
    path,
    ...CATEGORIES.map((category) => String(scores[category] ?? '–')),
    (timings['first-contentful-paint'] ?? NaN).toFixed(0),
    (timings['largest-contentful-paint'] ?? NaN).toFixed(0),
    (timings['total-blocking-time'] ?? NaN).toFixed(0),
    (timings['cumulative-layout-shift'] ?? NaN).toFixed(3),
  ]);
  const head = ['page', ...CATEGORIES, 'first paint ms', 'largest paint ms', 'blocking ms', 'shift'];
  return table([head, ...rows]);
}
