/** Checks declarations and prints the tallies. Arguments: folders; by default every declaration of data/. */
import { basename, join } from 'node:path';
import type { Report } from '../src/model/check/index.ts';
import { formatIssue } from '../src/model/issue.ts';
import { declarations } from './declaration-folder.ts';
import { inspectFolder } from './read-declaration.ts';

const data = join(import.meta.dirname, '../data');

function lines({ lines, quotations, numbers, derived, refusals, annotations }: Report): string[] {
  return [
    `lines aligned: ${lines.ok} of ${lines.of}`,
    `quotations found exactly once: ${quotations.ok} of ${quotations.of}`,
    ...Object.entries(numbers).map(([tag, { ok, of }]) => `numbers accounted for (${tag}): ${ok} of ${of}`),
    `derived figures that the text allows: ${derived.ok} of ${derived.of}`,
    `formulas refused as they should be: ${refusals.ok} of ${refusals.of}`,
    `annotations complete: ${annotations.ok} of ${annotations.of}`,
  ];
}

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : declarations(data).map((name) => join(data, name));
if (folders.length === 0) throw new Error('data/ holds no folder with a declaration.json');

for (const folder of folders) {
  const { issues, report } = await inspectFolder(folder);
  const verdict =
    issues.length === 0 ? 'no issue' : `${issues.length} issue${issues.length === 1 ? '' : 's'}`;
  console.log(`${basename(folder)}: ${verdict}`);
  for (const line of report === null ? [] : lines(report)) console.log(`  ${line}`);
  for (const issue of issues) console.error(formatIssue(issue));
  if (issues.length > 0) process.exitCode = 1;
}
