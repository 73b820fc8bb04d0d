import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { ANNOTATION, OUTCOMES, type Case, type Outcome } from './outcome.ts';

const outcomes = Object.keys(OUTCOMES) as Outcome[];

/** Number of cases by fault and outcome. */
type Counts = Map<string, Map<Outcome, number>>;

const row = (cells: readonly string[], widths: readonly number[]) =>
  `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;

/** Formats the counts as a table, sorted by fault. */
export function table(counts: Counts): string {
  const head = ['fault', 'cases', ...outcomes.map((outcome) => OUTCOMES[outcome])];
  const total = (of: Map<Outcome, number>) => [...of.values()].reduce((sum, count) => sum + count, 0);
  const cells = (name: string, of: Map<Outcome, number>) => [
    name,
    String(total(of)),
    ...outcomes.map((outcome) => String(of.get(outcome) ?? '')),
  ];
  const names = [...counts.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const all = new Map(
    outcomes.map((outcome) => [
      outcome,
      [...counts.values()].reduce((sum, of) => sum + (of.get(outcome) ?? 0), 0),
    ]),
  );
  const rows = [head, ...names.map((name) => cells(name, counts.get(name)!)), cells('all', all)];
  const widths = head.map((_, i) => Math.max(3, ...rows.map((each) => each[i]!.length)));
  const [first, ...rest] = rows.map((each) => row(each, widths));
  return [
    first,
    row(
      widths.map((width) => '-'.repeat(width)),
      widths,
    ),
    ...rest,
  ].join('\n');
}

/** Introduction above the table in the document. */
const ABOVE = `# What faults leave to readers

Written by \`FAULTS_TABLE=docs/faults.md npm run test:faults\`. A case is one fault, on one page of each script, as it opens or when something is done there. In each of them the text (where it is on the page), every number and the links are there, and nothing is thrown that nobody catches, but by the file that is broken itself.

`;

/** Prints the outcomes of all faults; FAULTS_TABLE names a file for the table. */
export default class FaultReport implements Reporter {
  readonly #counts: Counts = new Map();

  onTestEnd({ annotations }: TestCase, result: TestResult): void {
    for (const { type, description } of [...annotations, ...result.annotations].filter(
      (each, i, all) => all.indexOf(each) === i,
    )) {
      if (type !== ANNOTATION) continue;
      const { fault, outcome } = JSON.parse(description ?? '') as Case;
      const of = this.#counts.get(fault) ?? new Map<Outcome, number>();
      this.#counts.set(fault, of.set(outcome, (of.get(outcome) ?? 0) + 1));
    }
  }

  onEnd(): void {
    if (this.#counts.size === 0) return;
    const text = table(this.#counts);
    console.log(`\n${text}`);
    const { FAULTS_TABLE: file } = process.env;
    if (file) writeFileSync(file, `${ABOVE}${text}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
