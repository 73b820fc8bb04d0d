import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';

export { expect };

/** The built site. */
export const dist = join(import.meta.dirname, '../../dist');

/** Where the test server puts the site: never at the root, so that every address proves to be relative. */
const BASE = '/some/where/';

/** The strictest policy the pages must work under; a page may ask for less, never for more. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');

interface TestFixtures {
  /** Messages that belong to the test, such as those about a file it breaks; all others fail it. */
  expectedConsole: RegExp[];
  /** What went wrong in the browser while the test ran; the test fails when it is not empty at the end. */
  complaints: string[];
}

interface WorkerFixtures {
  /** Address of the served site, with a slash at its end. */
  site: string;
}

/** Collects warnings, errors, violations of the policy and requests that leave the site, from every page opened. */
function listen(context: BrowserContext, site: string, complaints: string[]): void {
  // A violation of the Content-Security-Policy is reported as an error in the console.
  context.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'error') {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (event) => complaints.push(`uncaught: ${event.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site).origin) {
      complaints.push(`request outside the site: ${request.url()}`);
    }
  });
}

/**
 * The test of Playwright, with the built site behind `page.goto('fr/')`, and a quiet browser as part of every test.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // Playwright reads the names of the fixtures it must make from the pattern: none.
    async ({}, use) => {
      if (!existsSync(dist)) throw new Error('there is no dist/: run npm run build before the page tests');
      const server = await serve(dist, {
        base: BASE,
        port: 0,
        headers: { 'content-security-policy': POLICY },
      });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
  expectedConsole: [[], { option: true }],
  complaints: [
    async ({ context, site, expectedConsole }, use) => {
      const complaints: string[] = [];
      listen(context, site, complaints);
      await use(complaints);
      const unexpected = complaints.filter(
        (text) => !expectedConsole.some((expected) => expected.test(text)),
      );
      expect(unexpected, 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],
});
