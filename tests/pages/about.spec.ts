import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const { languages } = declaration;

for (const lang of languages)
  test.describe(`the page about the site, in ${lang}`, () => {
    test(
      'computes the hash of the original text, and says that it is the one shown',
      tagged(hasTurn(0, [lang, languages])),
      async ({ page }) => {
        await page.goto(`${lang}/about/`);
        await expect(page.locator('#hash')).toHaveText(declaration.about.sha256);
        const output = page.locator('output');
        await page.locator('#check').click();
        await expect(output).toHaveText((await output.getAttribute('data-same')) ?? '');
      },
    );

    test(
      'says so when the text that it is given is another one by a letter',
      tagged(hasTurn(1, [lang, languages])),
      async ({ page }) => {
        await page.route('**/text.*.txt', async (route) => {
          const answer = await route.fetch();
          await route.fulfill({ body: (await answer.text()).replace('e', 'é') });
        });
        await page.goto(`${lang}/about/`);
        const output = page.locator('output');
        await page.locator('#check').focus();
        await page.keyboard.press('Enter');
        await expect(output).toHaveText((await output.getAttribute('data-other')) ?? '');
      },
    );

    test.describe('where no hash can be computed', () => {
      test.use({ expectedConsole: [/ERR_FAILED/] });

      test('says so', tagged(false), async ({ page }) => {
        await page.route('**/text.*.txt', (route) => route.abort());
        await page.goto(`${lang}/about/`);
        const output = page.locator('output');
        await page.locator('#check').click();
        await expect(output).toHaveText((await output.getAttribute('data-failed')) ?? '');
      });
    });

    test.describe('without a script', () => {
      test.use({ javaScriptEnabled: false });

      test('offers no check that cannot be made', tagged(false), async ({ page }) => {
        await page.goto(`${lang}/about/`);
        await expect(page.locator('#hash')).toBeVisible();
        await expect(page.locator('#check')).toBeHidden();
      });
    });
  });
