import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { exerciseFile, exerciseFileName, EXERCISE_FORMS } from '../../src/export/exercise-file.ts';
import { SCO } from '../../src/export/scorm-manifest.ts';
import { serveSite } from '../../tools/site-server.ts';
import type { ChoiceQuestion, QuestionData, TaskData, WordsQuestion } from '../../src/contract/exercises.ts';
import { allowedSums } from '../../src/model/compare/sums.ts';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { dist } from './harness.ts';
import { expect, test } from './host.ts';

const { languages, exercises, about } = declaration;

const require = createRequire(import.meta.url);
const runTime = require.resolve('scorm-again/scorm12');

/** A page of a platform: the run-time, a record of its calls, and the exercises in a frame. */
const platform = (kept: string) => `<!doctype html><title>Platform</title>
<script src="scorm12.js"></script>
<script>
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  API.loadFromJSON(${kept});
  window.calls = [];
  for (const name of ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish']) {
    const real = API[name].bind(API);
    API[name] = (...values) => {
      const answer = real(...values);
      calls.push({ name, values, answer: String(answer), error: String(API.LMSGetLastError()) });
      return answer;
    };
  }
</script>
<iframe src="package/${SCO}" title="x" width="1000" height="700"></iframe>`;

interface Call {
  name: string;
  values: string[];
  answer: string;
  error: string;
}

const calls = (page: Page): Promise<Call[]> => page.evaluate('calls');
const valueOf = (page: Page, element: string): Promise<string> =>
  page.evaluate((name) => {
    const { API } = window as unknown as { API: { LMSGetValue: (element: string) => string } };
    return String(API.LMSGetValue(name));
  }, element);

const check = (form: Locator) => form.locator('.actions button').first().click();
const sectionIn = (frame: FrameLocator, index: number) => frame.locator(`#exercise-${String(index + 1)}`);

/** The questions in the data of the page that holds a form. */
const questionsAround = async (form: Locator): Promise<QuestionData[]> =>
  JSON.parse(
    await form.evaluate(({ ownerDocument }) => ownerDocument.getElementById('page')!.textContent),
  ).exercises.tasks.flatMap(({ asked }: TaskData) => asked);

/** Chooses an option of a form and checks it; "right" and "wrong" are those of the data in the page. */
async function choose(form: Locator, which: 'right' | 'wrong'): Promise<void> {
  const id = await form.getByRole('radio').first().getAttribute('name');
  const question = (await questionsAround(form)).find((each) => each.id === id) as ChoiceQuestion;
  const { value } = question.options.find(({ isRight }) => isRight === (which === 'right'))!;
  await form.locator(`input[value="${value}"]`).check();
  await check(form);
}

/** Marks the words to find in a form, and checks them. */
async function markWords(form: Locator): Promise<void> {
  const passage = await form.locator('.passage').textContent();
  const { sought } = (await questionsAround(form)).find(
    (each) => each.kind === 'words' && each.passage === passage,
  ) as WordsQuestion;
  for (const word of sought.answers.flat()) await form.locator('.passage button').nth(word).click();
  await check(form);
}

/** Does all exercises, the first choice wrongly at first. */
async function doAll(frame: FrameLocator): Promise<void> {
  for (const [i, { kind }] of exercises.entries()) {
    const forms = sectionIn(frame, i).locator('form');
    if (kind === 'qualifier') await markWords(forms);
    else if (kind === 'extension') {
      await forms.locator('textarea').fill('Une réponse');
      await check(forms);
    } else if (kind === 'headline' || kind === 'mend') {
      await forms.locator('[name="headline"]').fill(`Titre ${'é'.repeat(300)}`);
      await check(forms);
    } else if (kind === 'sum') {
      for (const id of allowedSums(declaration.figures)[0]!.ids)
        await forms.locator(`input[value="${id}"]`).check();
      await check(forms);
    } else {
      if (kind === 'mark' && exercises.findIndex((each) => each.kind === 'mark') === i)
        await choose(forms, 'wrong');
      for (const form of await forms.all()) await choose(form, 'right');
    }
  }
}

for (const lang of languages)
  test.describe(`${lang}: the SCORM package`, () => {
    let folder = '';
    let server: Awaited<ReturnType<typeof serveSite>>;

    test.beforeEach(async ({ guests }) => {
      folder = mkdtempSync(join(tmpdir(), 'platform-'));
      mkdirSync(join(folder, 'package'));
      const zip = readFileSync(join(dist, exerciseFile(about.id, lang, 'scorm')));
      for (const [name, bytes] of Object.entries(unzipSync(zip)))
        writeFileSync(join(folder, 'package', name), bytes);
      writeFileSync(join(folder, 'scorm12.js'), readFileSync(runTime));
      server = await serveSite(folder, { port: 0 });
      guests.push(server.url.replace(/\/$/, ''));
    });

    test.afterEach(async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    });

    const open = async (page: Page, kept = '{}') => {
      writeFileSync(join(folder, 'index.html'), platform(kept));
      await page.goto(server.url);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html')).toHaveAttribute('data-alive');
      return frame;
    };

    test(
      'reports score, status and answers, and goes on where it was left',
      tagged(hasTurn(0, [lang, languages])),
      async ({ page }) => {
        const frame = await open(page);
        expect(await valueOf(page, 'cmi.core.lesson_status')).toBe('incomplete');
        expect(await valueOf(page, 'cmi.core.score.raw')).toBe('0');
        const choice = exercises.findIndex(({ kind }) => kind === 'mark');
        await choose(sectionIn(frame, choice).locator('form'), 'wrong');
        expect(await valueOf(page, 'cmi.core.score.raw')).toBe('0');
        await doAll(frame);
        await expect(frame.locator('[data-live="answered"]')).toContainText(String(exercises.length));
        await expect.poll(() => valueOf(page, 'cmi.core.lesson_status')).toBe('completed');
        expect(await valueOf(page, 'cmi.core.score.raw')).toBe('100');
        expect([
          await valueOf(page, 'cmi.core.score.min'),
          await valueOf(page, 'cmi.core.score.max'),
        ]).toEqual(['0', '100']);
        const kept = await page.evaluate('JSON.stringify(API.cmi.toJSON())');
        const own = await calls(page);
        // The run-time checks the form of each value, and names its error.
        expect(own.filter(({ answer, error }) => answer !== 'true' || error !== '0')).toEqual([]);
        expect(own.at(-1)?.name).toBe('LMSCommit');
        const told = own.flatMap(({ name, values: [element = '', value = ''] }) =>
          name === 'LMSSetValue' ? [`${element}=${value}`] : [],
        );
        expect(told).toContain('cmi.interactions.0.type=choice');
        expect(told).toContain('cmi.interactions.0.result=wrong');
        expect(told.filter((each) => /result=neutral$/.test(each))).toHaveLength(
          exercises.filter(({ kind }) => ['headline', 'mend', 'extension'].includes(kind)).length,
        );
        const { suspend_data: progress } = JSON.parse(kept as string) as { suspend_data: string };
        await page.locator('iframe').evaluate((element) => {
          (element as HTMLIFrameElement).src = 'about:blank';
        });
        await expect.poll(async () => (await calls(page)).at(-1)?.name).toBe('LMSFinish');
        expect((await calls(page)).filter(({ answer }) => answer !== 'true')).toEqual([]);

        const later = await open(page, JSON.stringify({ cmi: { suspend_data: progress } }));
        await expect(later.locator('[data-live="answered"]')).toContainText(String(exercises.length));
        expect(await valueOf(page, 'cmi.core.score.raw')).toBe('100');
      },
    );

    test(
      'works alone, says what it hands over, and leads nowhere',
      tagged(hasTurn(1, [lang, languages])),
      async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(`${server.url}package/${SCO}`);
        await expect(page.locator('html')).toHaveAttribute('data-alive');
        const form = page.locator('.question form:has([type="radio"])').first();
        await choose(form, 'right');
        await expect(form.getByRole('status')).toHaveAttribute('data-verdict', 'right');
        expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([
          `${server.url}package/${SCO}`,
        ]);
        const out = await page.locator('a[href]:not([href^="#"]):not([target="_blank"])').count();
        expect(out).toBe(0);
      },
    );
  });

for (const lang of languages)
  test.describe(`${lang}: in a sandboxed frame`, tagged(hasTurn(0, [lang, languages])), () => {
    test.use({ expectedConsole: [/allow-popups|fullscreen is not allowed/] });
    const framed = (address: string) =>
      `<iframe sandbox="allow-scripts" src="${address}" title="x" width="1200" height="800"></iframe>`;

    test('the exercises judge an answer', async ({ page, host, site }) => {
      await page.goto(host.page('/', framed(`${site}${lang}/teach/exercises/`)));
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html')).toHaveAttribute('data-alive');
      const form = frame.locator('.question form:has([type="radio"])').first();
      await choose(form, 'right');
      await expect(form.getByRole('status')).toHaveAttribute('data-verdict', 'right');
      const words = frame.locator('form:has(.passage)').first();
      await markWords(words);
      await expect(words.getByRole('status')).toHaveAttribute('data-verdict', 'right');
      const headline = frame.locator('form:has([name="headline"])').first();
      await headline.locator('[name="headline"]').fill('2 700');
      await check(headline);
      await expect(headline.getByRole('status')).toHaveAttribute('data-verdict', 'seen');
    });

    test('the lesson goes on, and reveals what was guessed', async ({ page, host, site }) => {
      const steps = declaration.lesson;
      const index = steps.findIndex(({ show }) => show.what === 'prediction');
      const id = steps[index]!.id;
      await page.goto(host.page('/', framed(`${site}${lang}/present/#${id}`)));
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html')).toHaveAttribute('data-alive');
      const prediction = frame.locator(`[data-prediction="${id}"]`);
      await prediction.locator('.field input').fill('7');
      await prediction.locator('.ways input').first().check();
      await frame.locator('body').press('PageDown');
      await expect(prediction.locator('[data-figure]').first()).toBeVisible();
      await frame.locator('body').press('PageDown');
      await expect(frame.locator('.step:target')).toHaveAttribute('id', steps[index + 1]!.id);
      // Neither a whole screen nor a second window is allowed here, and nothing breaks.
      for (const key of ['f', 'p']) await frame.locator('body').press(key);
      await frame.locator('body').press('Escape');
      await frame.locator('body').press('PageDown');
      await expect(frame.locator('.step:target')).toHaveAttribute('id', steps[index + 2]!.id);
    });
  });

for (const lang of languages)
  test(
    `${lang}: the page for class has the files for platforms`,
    tagged(hasTurn(1, [lang, languages])),
    async ({ page }) => {
      await page.goto(`${lang}/teach/`);
      for (const form of EXERCISE_FORMS)
        for (const tag of languages) {
          const link = page.locator(`.platforms a[download="${exerciseFileName(about.id, tag, form)}"]`);
          const response = await page.request.get(
            await link.evaluate((each) => (each as HTMLAnchorElement).href),
          );
          expect(response.status()).toBe(200);
        }
    },
  );
