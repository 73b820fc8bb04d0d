import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { serveSite } from '../../tools/site-server.ts';

export { expect };

/** The built site. */
export const dist = join(import.meta.dirname, '../../dist');

/** Base path of the site on the test server: never the root, so that every address proves to be relative. */
const BASE = '/some/where/';

/** The strictest policy under which the pages must work; a page may have a subset of it only. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'none'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'svelte-trusted-html offline',
};

/** Returns the policy of a page’s inline code, by hash; the browser checks that it matches nothing else. */
function pagePolicy(file: string): typeof POLICY {
  const page = readFileSync(file, 'utf8');
  const own = (directive: string) =>
    new RegExp(`${directive} (?:'self' )?('sha256-[^;"]+')[;"]`).exec(page)?.[1] ?? '';
  const [script, styles] = [own('script-src'), own('style-src')];
  // A page in a frame has all its code inline.
  return file.includes(embeds)
    ? { ...POLICY, 'script-src': script, 'style-src': styles, 'trusted-types': "'none'" }
    : { ...POLICY, 'script-src': `'self' ${script}`.trim(), 'style-src': `'self' ${styles}` };
}

const embeds = `${sep}embed${sep}`;

/** Returns the policy that a file is served with. */
export function policyOf(file: string | undefined): string {
  const policy = file?.endsWith('.html') ? pagePolicy(file) : POLICY;
  return Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');
}

interface TestFixtures {
  /**
   * Console messages that the test expects, for example about a file it breaks; all others fail it. Do not
   * use exactly two: Playwright takes an array of two for a value and its settings.
   */
  expectedConsole: RegExp[];
  /** Further origins that may receive requests: servers that the test starts. */
  guests: string[];
  /** Browser errors while the test ran; the test fails if there are any at the end. */
  complaints: string[];
}

interface WorkerFixtures {
  /** Address of the served site, with a slash at its end. */
  site: string;
}

/** Collects warnings, errors, policy violations and requests that leave the site, from every opened page. */
function listen(context: BrowserContext, origins: () => string[], complaints: string[]): void {
  // A violation of the Content-Security-Policy is reported as an error in the console.
  context.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'error') {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (event) => {
    const { message } = event.error();
    // A page that appears late skips the transition to it, which the browser reports as a rejected promise.
    if (!/^Transition was (aborted|skipped)/.test(message)) complaints.push(`uncaught: ${message}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !origins().includes(origin)) {
      complaints.push(`request outside the site: ${request.url()}`);
    }
  });
}

/** Playwright’s test with the built site behind `page.goto('fr/')`; browser errors fail every test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // Playwright parses this pattern for the names of fixtures: none.
    async ({}, use) => {
      if (!existsSync(dist)) throw new Error('there is no dist/: run npm run build before the page tests');
      const server = await serveSite(dist, {
        base: BASE,
        port: 0,
        headers: (file) => ({ 'content-security-policy': policyOf(file) }),
      });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
  expectedConsole: [[], { option: true }],
  guests: async ({}, use) => {
    await use([]);
  },
  complaints: [
    async ({ context, site, guests, expectedConsole }, use) => {
      const complaints: string[] = [];
      listen(context, () => [new URL(site).origin, ...guests], complaints);
      await use(complaints);
      const unexpected = complaints.filter(
        (text) => !expectedConsole.some((expected) => expected.test(text)),
      );
      expect(unexpected, 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],
});
