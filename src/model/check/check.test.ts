import { expect, it } from 'vitest';
import { example, grammars, readFrom } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { inspect } from '../inspect.ts';

const tags = ['fr', 'en'];

it('inspect(read, languages, grammars) finds no issue in a sound declaration and says what it counted', async () => {
  const { declaration, issues, report } = await inspect(readFrom(example()), tags, grammars);
  expect(issues).toEqual([]);
  expect(declaration?.about.id).toBe('example');
  expect(report).toEqual({
    lines: { ok: 3, of: 3 },
    quotations: { ok: 17, of: 17 },
    numbers: { fr: { ok: 3, of: 3 }, en: { ok: 3, of: 3 } },
    derived: { ok: 1, of: 1 },
    refusals: { ok: 1, of: 1 },
    annotations: { ok: 1, of: 1 },
  });
});

it('inspect(…) names the grammar that a language lacks', async () => {
  const { issues } = await inspect(readFrom(example()), tags, { fr: grammars.fr });
  expect(issues.map(formatIssue)).toEqual([
    'src/i18n/en/numerals.json: expected a number grammar, there is none',
  ]);
});

it('inspect(…) gives the issues of a file that cannot be read, and no declaration', async () => {
  const { declaration, issues, report } = await inspect(
    readFrom({ ...example(), 'views.json': '' }),
    tags,
    grammars,
  );
  expect([declaration, report]).toEqual([null, null]);
  expect(issues.map(({ file }) => file)).toEqual(['views.json']);
});

it('inspect(…) throws on what is no issue of a file', async () => {
  const read = (file: string) =>
    file === 'text.fr.txt' ? Promise.resolve({} as unknown as string) : readFrom(example())(file);
  await expect(inspect(read, tags, grammars)).rejects.toThrow(TypeError);
});

it('inspect(…) gathers what every check finds, in the order of the checks', async () => {
  const files = example();
  files['declaration.json'].sha256 = '0'.repeat(64);
  files['text.en.txt'] += '\n ';
  files['refusals.json'].refusals.push(...files['refusals.json'].refusals);
  files['views.json'].views[0]!.title = { fr: 'Un' };
  files['views.json'].views[0]!.plain = { fr: '7', en: '8' };
  files['refusals.json'].refusals[0]!.figures = ['nobody'];
  files['annotations.json'].items[0]!.sources = [];
  files['refusals.json'].refusals[0]!.formulas = ['people - minors'];
  files['lesson.json'].steps[0]!.show = { what: 'prediction', figure: 'people', to: 100, step: 50 };
  const { issues } = await inspect(readFrom(files), tags, grammars);
  expect(issues.map(({ file, at }) => `${file} ${at}`)).toEqual([
    'declaration.json sha256',
    'text.en.txt ',
    'refusals.json all-together',
    'views.json people · title',
    'refusals.json all-together · figures',
    'refusals.json all-together · figures',
    'views.json people · plain.fr',
    'views.json people · plain.en',
    'annotations.json note-people · sources',
    'refusals.json all-together · formulas.0',
    'refusals.json all-together · formulas.0',
    'lesson.json guess-people · show.to',
  ]);
});

it('inspect(…) does not say of our own words what is wrong with the numbers that they follow', async () => {
  const files = example();
  files['views.json'].views[0]!.plain = { fr: '7', en: '7' };
  files['numbers.json'].numbers = [];
  const { issues } = await inspect(readFrom(files), tags, grammars);
  expect(issues.map(({ file }) => file)).toEqual(['text.fr.txt', 'text.en.txt']);
});

it('inspect(…) checks commitments and exercises, too', async () => {
  const files = example();
  files['declaration.json'].outline[1]!.kind = 'commitment';
  const [qualifier] = files['lesson.json'].exercises;
  if (qualifier?.kind === 'qualifier') qualifier.answers.pop();
  const { issues } = await inspect(readFrom(files), tags, grammars);
  expect(issues.map(({ file }) => file)).toEqual(['commitments.json', 'lesson.json', 'lesson.json']);
});
