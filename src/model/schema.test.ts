import { describe, expect, it } from 'vitest';
import { edit, type Files } from '../../tests/edit-json.ts';
import { example, readFrom } from '../../tests/example.ts';
import { DataError, formatIssue } from './issue.ts';
import { loadDeclaration } from './load.ts';

/** Issues of the example after the value at a path of a file was replaced; `undefined` removes it. */
async function issuesOf(file: string, path: string, value: unknown): Promise<string[]> {
  const files: Files = new Map(
    Object.entries(example()).map(([name, content]) => [
      name,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  );
  edit(files, file, path, value);
  try {
    await loadDeclaration(readFrom(Object.fromEntries(files)), ['fr', 'en']);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.issues.map(formatIssue);
    throw error;
  }
}

const step = 'steps.guess-people';
const words = { fr: 'Un', en: 'One' };
const wrong = [{ text: words, reply: words }];
const quotations = { fr: { segment: 'p1', exact: 'dont' } };

describe('a field holds what its place in the schema allows, and nothing else', () => {
  const periods = [
    '2015',
    '2015-08',
    '2015-08-20',
    '2015~',
    '2015/2016',
    '2015-08~/2016-08-30',
    '2015-01-01/2016-08-30~',
    '2015-08/2016-08',
  ];

  const allowed: [file: string, path: string, values: unknown[]][] = [
    ['figures.json', 'figures.people.temporalCoverage', periods],
    ['figures.json', 'figures.people.unit', ['person', 'officer', 'EUR', 'network', 'network/month']],
    ['figures.json', 'figures.people.value', [0, 0.5, 1e9]],
    ['figures.json', 'figures.people.periodBasis', ['stated', 'open-start', 'vague', 'unstated']],
    ['figures.json', 'figures.people.kind', ['stock', 'flow', 'cumulative']],
    ['figures.json', 'figures.people.magnitudeStatus', ['=', '~', '>']],
    ['figures.json', 'figures.minors.relation.type', ['part-of', 'adds-to', 'follows']],
    ['figures.json', 'figures.others.caution', [words]],
    [
      'numbers.json',
      'numbers.year.class',
      ['date', 'duration', 'ordinal', 'party-count', 'section-number', 'name'],
    ],
    ['numbers.json', 'numbers.year.note', [words]],
    ['declaration.json', 'parties.0.country', ['FR', 'GB']],
    ['declaration.json', 'outline.p1.kind', ['title', 'paragraph', 'heading', 'commitment']],
    [
      'declaration.json',
      'sources',
      ['official-version', 'copy'].map((role) => [
        { language: 'en', role, label: words, url: 'https://example.org/a' },
      ]),
    ],
    ['views.json', 'views.people.panels.0.form', ['units', 'tiles', 'nested', 'open', 'periods']],
    ['views.json', 'views.people.panels.0.figures', [['a'], ['a', 'b', 'c', 'd']]],
    [
      'annotations.json',
      'items.note-people.motivation',
      ['describing', 'identifying', 'editing', 'assessing'],
    ],
    ['annotations.json', 'items.note-people.kind', ['note', 'term', 'sic', 'editor']],
    ['annotations.json', 'items.note-people.target.0.selector.prefix', ['', 'Environ 300 ']],
    ['annotations.json', 'items.note-people.target.0.source', ['text.fr.txt', 'text.es-419.txt']],
    [
      'commitments.json',
      'commitments',
      [[{ segment: 'p1', actors: [{ actor: 'mayor', quotedFrom: quotations }] }]],
    ],
    [
      'lesson.json',
      `${step}.show`,
      [
        {
          what: 'facts',
          facts: [
            {
              term: words,
              detail: words,
              sources: [{ language: 'fr', title: 'A', url: 'http://a.example/' }],
            },
          ],
        },
        { what: 'passages', segments: ['p1'] },
        { what: 'panel', view: 'people', panel: 3 },
        { what: 'prediction', figure: 'people', to: 0.5, step: 0.1 },
        { what: 'qualifiers', figures: ['people'] },
        { what: 'refusal', refusal: 'all-together' },
        { what: 'uncounted', questions: ['ages'] },
        { what: 'questions', questions: [words] },
      ],
    ],
    [
      'lesson.json',
      'exercises',
      [
        [{ kind: 'mark', id: 'a', figure: 'people', why: words }],
        [
          {
            kind: 'comparison',
            id: 'a',
            refusal: 'b',
            allowed: ['c'],
            reason: words,
            wrongReasons: wrong,
            why: words,
          },
        ],
        [{ kind: 'headline', id: 'a', view: 'people', example: words, why: words }],
      ],
    ],
  ];

  it.each(allowed)('%s · %s may be any of its values', async (file, path, values) => {
    for (const value of values) expect(await issuesOf(file, path, value), JSON.stringify(value)).toEqual([]);
  });

  const edtf = 'an EDTF year, day or interval';
  const notEmpty = 'a text that is not empty';
  const refused: [file: string, path: string, value: unknown, expected: string][] = [
    ...[
      'x2015',
      '15',
      '2015-8',
      '2015-08-2',
      '2015-08-20x',
      '2015-',
      '2015/',
      '2015/16',
      '2015/2016-8',
      '2015/2016-08-3',
      '2015~~',
      '2015/2016~~',
      '2015/2016-',
      '/2015',
    ].map((value): [string, string, unknown, string] => [
      'figures.json',
      'figures.people.temporalCoverage',
      value,
      edtf,
    ]),
    ['figures.json', 'figures.people.value', -0.1, 'a number from 0'],
    ['figures.json', 'figures.people.quotedFrom.fr.exact', '', notEmpty],
    ...['People', 'people!', 'a-', '-a', 'a--b', 'a b', ''].map(
      (value): [string, string, unknown, string] => [
        'figures.json',
        'figures.people.id',
        value,
        'lower-case words joined by hyphens',
      ],
    ),
    ['figures.json', 'figures.people.label.FR', 'x', 'a language tag such as "fr"'],
    ['figures.json', 'figures.others.wasDerivedFrom', [], 'at least one figure id'],
    ['figures.json', 'figures.others.formula', ' ', notEmpty],
    ['declaration.json', 'parties.0.country', 'FRA', 'a country code such as "FR"'],
    ['declaration.json', 'parties.0.country', 'xFR', 'a country code such as "FR"'],
    ['declaration.json', 'parties', [], 'at least one party'],
    ['declaration.json', 'plain', [], 'at least one paragraph'],
    ['declaration.json', 'pageNotes', [], 'at least one note'],
    ['declaration.json', 'sha256', 'a'.repeat(65), '64 hexadecimal digits'],
    ['declaration.json', 'sha256', `x${'a'.repeat(64)}`, '64 hexadecimal digits'],
    ['declaration.json', 'sha256', 'A'.repeat(64), '64 hexadecimal digits'],
    ...['ftp://a.example/', 'x https://a.example/', 'https://', 'https://a b'].map(
      (value): [string, string, unknown, string] => [
        'annotations.json',
        'items.note-people.sources.0.url',
        value,
        'an http(s) address',
      ],
    ),
    ['views.json', 'views.people.panels', [], 'at least one panel'],
    ['views.json', 'views.people.panels.0.figures', [], 'at least one figure id'],
    ['views.json', 'views.people.panels.0.figures', ['a', 'b', 'c', 'd', 'e'], 'at most four figure ids'],
    ['annotations.json', 'items.note-people.body', [], 'a body by language'],
    ['annotations.json', 'items.note-people.target', [], 'at least one target'],
    ['annotations.json', 'items.note-people.target.0.source', 'text.txt', 'a text file such as text.fr.txt'],
    ['annotations.json', 'items.note-people.target.0.selector.exact', '', notEmpty],
    ['refusals.json', 'refusals.all-together.formulas', [], 'at least one formula'],
    ['refusals.json', 'refusals.all-together.figures', [], 'at least one figure id'],
    ['lesson.json', 'steps', [], 'at least one step'],
    ['lesson.json', `${step}.minutes`, 0, 'a number above 0'],
    ['lesson.json', `${step}.notes`, [], 'at least one note'],
    ['lesson.json', `${step}.show.to`, 0, 'a number above 0'],
    ['lesson.json', `${step}.show.step`, 0, 'a number above 0'],
    ['lesson.json', `${step}.show`, { what: 'facts', facts: [] }, 'at least one fact'],
    ['lesson.json', `${step}.show`, { what: 'passages', segments: [] }, 'at least one segment'],
    ['lesson.json', `${step}.show`, { what: 'panel', view: 'people', panel: 0.5 }, 'a whole number'],
    ['lesson.json', `${step}.show`, { what: 'panel', view: 'people', panel: -1 }, 'a number from 0'],
    ['lesson.json', `${step}.show`, { what: 'qualifiers', figures: [] }, 'at least one figure id'],
    ['lesson.json', `${step}.show`, { what: 'uncounted', questions: [] }, 'at least one question id'],
    ['lesson.json', `${step}.show`, { what: 'questions', questions: [] }, 'at least one question'],
    ['lesson.json', 'exercises.find-about.answers', [], 'at least one answer'],
    [
      'lesson.json',
      'exercises',
      [
        {
          kind: 'comparison',
          id: 'a',
          refusal: 'b',
          allowed: [],
          reason: words,
          wrongReasons: wrong,
          why: words,
        },
      ],
      'at least one figure id',
    ],
    [
      'lesson.json',
      'exercises',
      [
        {
          kind: 'comparison',
          id: 'a',
          refusal: 'b',
          allowed: ['c'],
          reason: words,
          wrongReasons: [],
          why: words,
        },
      ],
      'at least one wrong answer',
    ],
  ];

  it.each(refused)('%s · %s cannot be %j: expected %s', async (file, path, value, expected) => {
    const issues = await issuesOf(file, path, value);
    // The value that was found is named wherever that is possible.
    expect(issues).toEqual([expect.stringMatching(/./)]);
    const [, said = ''] = / expected (.*?)(, got .*)?$/.exec(issues[0] ?? '') ?? [];
    expect(said).toBe(expected);
  });

  const objects: [file: string, path: string][] = [
    ['declaration.json', ''],
    ['figures.json', 'figures.people'],
    ['figures.json', 'figures.others'],
    ['figures.json', 'figures.people.quotedFrom.fr'],
    ['figures.json', 'figures.minors.relation'],
    ['numbers.json', 'numbers.year'],
    ['declaration.json', 'parties.0'],
    ['declaration.json', 'outline.p1'],
    ['views.json', 'views.people'],
    ['views.json', 'views.people.panels.0'],
    ['annotations.json', 'items.note-people'],
    ['annotations.json', 'items.note-people.body.0'],
    ['annotations.json', 'items.note-people.target.0'],
    ['annotations.json', 'items.note-people.target.0.selector'],
    ['annotations.json', 'items.note-people.sources.0'],
    ['refusals.json', 'refusals.all-together'],
    ['commitments.json', 'actors.mayor'],
    ['uncounted.json', 'uncounted.ages'],
    ['afterwards.json', 'afterwards.closing'],
    ['lesson.json', step],
    ['lesson.json', `${step}.show`],
    ['lesson.json', 'steps.tell-when.show.facts.0'],
    ['lesson.json', 'exercises.find-about'],
  ];

  it.each(objects)('%s · %s has no field that the schema does not name', async (file, path) => {
    const issues = await issuesOf(file, `${path}.comment`.replace(/^\./, ''), 'x');
    expect(issues).toEqual([expect.stringMatching(/comment: expected no field of this name$/)]);
  });

  it('words are kept without the white space around them, quotations to the letter', async () => {
    const files = example();
    const [figure] = files['figures.json'].figures;
    if (figure) figure.label = { fr: ' personnes ' };
    const { figures } = await loadDeclaration(readFrom(files), ['fr', 'en']);
    expect(figures[0]?.label).toEqual({ fr: 'personnes' });
  });
});
