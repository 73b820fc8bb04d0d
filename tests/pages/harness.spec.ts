import { expect, test } from './harness.ts';

test.describe('the harness notes', () => {
  test.use({ expectedConsole: [/./] });

  test('a warning in the console', async ({ page, complaints }) => {
    await page.goto('');
    await page.evaluate(() => console.warn('take care'));
    await expect.poll(() => complaints.join()).toContain('console warning: take care');
  });

  test('an error nobody caught', async ({ page, complaints }) => {
    await page.goto('');
    await page.evaluate(() => void Promise.reject(new Error('nobody')));
    await expect.poll(() => complaints.join()).toContain('uncaught: nobody');
  });

  test('what the policy forbids', async ({ page, complaints }) => {
    await page.goto('');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => complaints.join()).toContain('Content Security Policy');
  });

  test('a request outside the site', async ({ page, complaints }) => {
    await page.goto('http://127.0.0.1:9/').catch(() => undefined);
    await expect.poll(() => complaints.join()).toContain('request outside the site: http://127.0.0.1:9/');
  });
});

test('what the harness noted fails the test', async ({ page, complaints }) => {
  test.fail();
  await page.goto('');
  await page.evaluate(() => console.warn('take care'));
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
});
