import type { HeadlineFinding } from '../../src/features/exercises/judge/headline/finding.ts';

type FindingKind = HeadlineFinding['is'];

/** unobjectionable: no finding but fine ones; doubtful: something to check; faulty: something to change. */
export type HeadlineVerdict = 'unobjectionable' | 'doubtful' | 'faulty';

const FINE: readonly FindingKind[] = ['worded', 'bare', 'speaks'];
const FAULTS: readonly FindingKind[] = [
  'wrong',
  'missing',
  'added',
  'mistied',
  'mixed',
  'share',
  'derived',
  'other',
  'denied',
];

/** Sums up the findings. The best verdict says only that every word is known and stands where it may. */
export function headlineVerdict(findings: readonly HeadlineFinding[]): HeadlineVerdict {
  if (findings.some(({ is }) => FAULTS.includes(is))) return 'faulty';
  return findings.every(({ is }) => FINE.includes(is)) ? 'unobjectionable' : 'doubtful';
}
