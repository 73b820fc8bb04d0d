import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/browser.ts';

// Workers read this file again: they inherit the path and do not search or install a second time.
if (process.env.TEST_WORKER_INDEX === undefined) process.env.CHROMIUM_PATH = findBrowser().path;

// A machine without a network, a display or a graphics card is enough.
const args = [
  '--disable-gpu',
  // Without this flag the headless shell rounds letter widths, on screen and in PDF.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// Chromium refuses its sandbox to root.
if (process.getuid?.() === 0) args.push('--no-sandbox');

/** Projects with a folder in tests/ each; `npm test` runs only pages. */
const FOLDERS = ['pages', 'faults', 'visual'];

/** Servers on which tests/host is run, one after the other. */
const HOSTS = ['nginx', 'apache', 'caddy'];

export default defineConfig<object, { host: string }>({
  snapshotPathTemplate: 'tests/approved/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  // A gesture can come too early on a busy machine: it is tried once more, and listed as flaky. A fault fails twice.
  retries: 1,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args },
  },
  projects: [
    ...FOLDERS.map((name) => ({ name, testDir: `tests/${name}` })),
    ...HOSTS.map((host) => ({ name: host, testDir: 'tests/host', use: { host } })),
  ],
});
