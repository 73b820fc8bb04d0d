import { expect, it } from 'vitest';
import { example, grammars, readFrom } from '../../../tests/example.ts';
import { formatFault } from '../fault.ts';
import { inspect } from '../inspect.ts';

const tags = ['fr', 'en'];

it('inspect(read, languages, grammars) finds no fault in a sound declaration and says what it counted', async () => {
  const { declaration, faults, report } = await inspect(readFrom(example()), tags, grammars);
  expect(faults).toEqual([]);
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
  const { faults } = await inspect(readFrom(example()), tags, { fr: grammars.fr });
  expect(faults.map(formatFault)).toEqual([
    'src/i18n/en/numerals.json: expected a number grammar, there is none',
  ]);
});

it('inspect(…) gives the faults of a file that cannot be read, and no declaration', async () => {
  const { declaration, faults, report } = await inspect(
    readFrom({ ...example(), 'views.json': '' }),
    tags,
    grammars,
  );
  expect([declaration, report]).toEqual([null, null]);
  expect(faults.map(({ file }) => file)).toEqual(['views.json']);
});
