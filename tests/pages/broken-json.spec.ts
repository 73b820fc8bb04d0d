import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaration, folder } from '../declaration.ts';
import { edit, read, type Files } from '../edit-json.ts';
import { hasTurn, tagged } from './core.ts';
import { dist, expect, test } from './harness.ts';

const figures = readFileSync(join(folder, 'figures.json'), 'utf8');

/** Returns a changed figures.json. */
function changed(change: (files: Files) => void): string {
  const files: Files = new Map([['figures.json', figures]]);
  change(files);
  return read(files, 'figures.json');
}

const faults: { name: string; body: string | null; message: RegExp }[] = [
  { name: 'missing', body: null, message: /figures\.json.*404/ },
  { name: 'cut short', body: figures.slice(0, 2000), message: /figures\.json · line \d+.*JSON/ },
  { name: 'another page', body: '<!doctype html>', message: /figures\.json.*JSON/ },
  {
    name: 'a field of the wrong type',
    body: changed((files) => edit(files, 'figures.json', 'figures.removals.value', '2.700')),
    message: /figures\.json · removals · value/,
  },
  {
    name: 'a value that the text does not say',
    body: changed((files) => edit(files, 'figures.json', 'figures.removals.value', 2)),
    message: /figures\.json · removals · value: expected 2700, as/,
  },
];

test.describe('when figures.json is', () => {
  // The browser reports the response that the test gives.
  test.use({ expectedConsole: [/404/] });

  for (const [i, { name, body, message }] of faults.entries())
    for (const lang of declaration.languages)
      test(
        `${name}, the ${lang} page stays readable and says what is wrong`,
        tagged(hasTurn(i, [lang, declaration.languages])),
        async ({ page }) => {
          await page.route('**/figures.json', (route) =>
            body === null
              ? route.fulfill({ status: 404, body: '' })
              : route.fulfill({ status: 200, contentType: 'application/json', body }),
          );
          await page.goto(`${lang}/`);
          await expect(page.getByRole('alert')).toBeVisible();
          await expect(page.getByRole('alert')).toContainText(message);
          await expect(page.locator('#s2-c4')).toBeVisible();
          await expect(page.locator('[data-view="removals"] svg').first()).toBeVisible();
          await page.locator('#s2-c4 a[data-figure]').click();
          await expect(page.locator('svg [data-figure="removals"]')).toHaveAttribute('aria-current', 'true');
        },
      );

  test('missing, the drawing of a figure page keeps letters that can be read', async ({ page }) => {
    await page.route('**/figures.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${declaration.languages[0]!}/figures/${declaration.views[0]!.id}/`);
    await expect(page.getByRole('alert')).toBeVisible();
    const sizes = await page.locator('.live svg text:visible').evaluateAll((texts) =>
      texts.map((text) => {
        const { a } = (text as SVGGraphicsElement).getScreenCTM()!;
        return parseFloat(getComputedStyle(text).fontSize) * a;
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.95);
  });
});

test.describe('when figures.json is as the build has checked it', () => {
  test('no code comes to check it again; one that says the same in other bytes is checked, and shown', async ({
    page,
  }) => {
    const checks = readdirSync(join(dist, 'assets')).filter((name) =>
      readFileSync(join(dist, 'assets', name), 'utf8').includes('an EDTF year'),
    );
    expect(checks).toHaveLength(1);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(/.*\//, '')));
    await page.goto('fr/?figure=removals');
    await expect(page.locator('.live.laid').first()).toBeAttached();
    expect(asked).not.toContain(checks[0]);

    await page.route('**/figures.json', (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: `${figures}\n` }),
    );
    await page.reload();
    await expect(page.locator('.live.laid').first()).toBeAttached();
    expect(asked).toContain(checks[0]);
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test.describe('when the number grammar does not come', () => {
  // The browser reports the request that the test aborts.
  test.use({ expectedConsole: [/ERR_FAILED/] });

  test('the page stays readable and says what is wrong', async ({ page }) => {
    // The code that reads grammars is in a file with a similar name.
    const grammars = readdirSync(join(dist, 'assets')).filter((name) =>
      /\bmoreThan:\[/.test(readFileSync(join(dist, 'assets', name), 'utf8')),
    );
    expect(grammars.length).toBeGreaterThan(0);
    for (const name of grammars) await page.route(`**/${name}`, (route) => route.abort());
    // The page does not validate data that the build has validated: these are the same in other bytes.
    await page.route('**/figures.json', (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: `${figures}\n` }),
    );
    await page.goto('en/');
    await expect(page.getByRole('alert')).toContainText('en/numerals.json');
    await expect(page.locator('#s2-c4')).toBeVisible();
  });
});
