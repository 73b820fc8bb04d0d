/** Finds the Chromium for the page tests; run by itself, it prints the path. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const VARIABLES = ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
/** The headless shell draws the same pages in two thirds of the time of a whole browser. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
const MINUTES = 60_000;

/** Inputs of the choice. */
export interface Surroundings {
  env: Record<string, string | undefined>;
  /** Path of Playwright's Chromium, whether installed or not. */
  playwright: string;
  exists: (path: string) => boolean;
}

/** A browser and the place that named it. */
export interface Browser {
  path: string;
  from: string;
}

/**
 * Chooses an existing browser: the one the environment names, then Playwright's, then one on the PATH.
 *
 * @returns undefined if there is none
 * @throws Error if the environment names a file that does not exist
 */
export function chooseBrowser({ env, playwright, exists }: Surroundings): Browser | undefined {
  for (const name of VARIABLES) {
    const path = env[name];
    if (!path) continue;
    if (!exists(path)) throw new Error(`${name}=${path}: no such file`);
    return { path, from: name };
  }
  if (exists(playwright)) return { path: playwright, from: 'Playwright' };
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const path = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists);
  return path ? { path, from: 'the system' } : undefined;
}

/** Runs a command with its output on standard error; returns true if it succeeded. */
function succeeds(command: string, args: string[]): boolean {
  console.error(`browser: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: ['ignore', process.stderr, process.stderr], timeout: 5 * MINUTES });
    return true;
  } catch {
    return false;
  }
}

/** Ways to install a browser, in the order in which they are tried. */
const INSTALLERS: (() => boolean)[] = [
  () => succeeds('npx', ['playwright', 'install', '--with-deps', 'chromium']),
  () =>
    existsSync('/etc/debian_version') &&
    process.getuid?.() === 0 &&
    succeeds('apt-get', ['update']) &&
    (succeeds('apt-get', ['install', '-y', 'chromium-headless-shell']) ||
      succeeds('apt-get', ['install', '-y', 'chromium'])),
];

/**
 * Finds a browser, or installs one, and prints its path on standard error.
 *
 * @throws Error with advice if there is no browser and none can be installed
 */
export function findBrowser(): Browser {
  const choose = () =>
    chooseBrowser({ env: process.env, playwright: chromium.executablePath(), exists: existsSync });
  let browser = choose();
  for (const install of INSTALLERS) {
    if (browser) break;
    install();
    browser = choose();
  }
  if (!browser) {
    throw new Error(
      'no Chromium for the page tests. Install one (Debian, Ubuntu: apt-get install chromium; ' +
        `elsewhere: npx playwright install chromium) or name one with ${VARIABLES[0]}=/path/to/chromium`,
    );
  }
  console.error(`browser: ${browser.path} (from ${browser.from})`);
  return browser;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(findBrowser().path);
