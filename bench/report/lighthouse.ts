import { table } from '../../tools/vite-plugin-site/sizes.ts';
import type { Verdict } from '../parts/lighthouse.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** A line a page: its scores of 100, and what they rest on. Pages that are not listed have none for "seo". */
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
