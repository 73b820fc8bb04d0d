import type { ExercisesData } from '../../../contract/exercises.ts';
import type { SumJudge } from './check-sum.ts';

/** Returns a loader of the judge of sums, which loads it once, and again after a failure. */
export function sumsFrom({ answers }: Pick<ExercisesData, 'answers'>): () => Promise<SumJudge> {
  let coming: Promise<SumJudge> | null = null;
  const load = async () => (await import('./sum-judge.ts')).judgeFrom(answers);
  return () => {
    coming ??= load().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
}
