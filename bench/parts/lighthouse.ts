import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { read, type Report, type Scores } from '../measure/lighthouse.ts';
import { lighthouseTable } from '../report/lighthouse.ts';
import type { Outcome, Setting } from '../setting.ts';

const run = promisify(execFile);

/** A page, with true if search engines may list it. */
interface Judged {
  path: string;
  listed: boolean;
}

export interface Verdict extends Scores {
  path: string;
}

const pagesIn = (language: string, view: string): Judged[] => [
  { path: `${language}/`, listed: true },
  { path: `${language}/figures/${view}/`, listed: true },
  { path: `${language}/explore/`, listed: true },
  { path: `${language}/teach/`, listed: true },
  { path: `${language}/embed/${view}/`, listed: false },
];

/** Returns a free port. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Lighthouse in its mobile preset (simulating a slow processor and network), in every language. */
export async function lighthouse(setting: Setting): Promise<Outcome<Verdict[]>> {
  const { root, subject, site, browserPath, browserArguments } = setting;
  const port = await freePort();
  // Lighthouse gets a browser of its own, unaffected by the other parts.
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [...browserArguments, `--remote-debugging-port=${String(port)}`],
  });
  const result: Verdict[] = [];
  try {
    for (const { path, listed } of subject.languages.flatMap((language) => pagesIn(language, subject.view))) {
      const { stdout } = await run(
        process.execPath,
        [
          join(root, 'bench/node_modules/lighthouse/cli/index.js'),
          site + path,
          `--port=${String(port)}`,
          '--output=json',
          '--quiet',
          '--no-enable-error-reporting',
          `--only-categories=performance,accessibility,best-practices${listed ? ',seo' : ''}`,
        ],
        { maxBuffer: 64 * 1024 * 1024 },
      );
      result.push({ path, ...read(JSON.parse(stdout) as Report) });
    }
  } finally {
    await browser.close();
  }
  const faults = result.flatMap(({ path, scores, found }) =>
    Object.entries(scores)
      .filter(([, score]) => score < 100)
      .map(([category, score]) => {
        const audits = found.filter((audit) => audit.category === category).map(({ said }) => said);
        return `${path} ${category}: ${String(score)} of 100 (${audits.join('; ')})`;
      }),
  );
  return { result, text: lighthouseTable(result), faults };
}
