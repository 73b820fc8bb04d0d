import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectFolder } from '../../tools/read-declaration.ts';
import { readFigures, type Page } from '../../src/features/reading/figures.ts';
import { loadDocuments } from '../../src/features/search/load.ts';
import { DataError, formatIssue, type Issue } from '../../src/model/issue.ts';
import { idPattern } from '../../src/model/id.ts';
import { inspect } from '../../src/model/inspect.ts';
import { loadDeclaration } from '../../src/model/load.ts';
import { runOf } from '../../src/model/anchor.ts';
import { isStated } from '../../src/model/schema.ts';
import { languagesAmong } from '../../src/model/text-file.ts';
import { declaration, fileNames, folder } from '../declaration.ts';
import { example, grammars, readFrom } from '../example.ts';
import { anyJson, anyText, damaged, mutated } from './arbitraries.ts';
import { deepList, deepObject, POLLUTION } from './attacks.ts';
import { holds, slow } from './property.ts';

type Files = Record<string, string>;

/** Files of the small declaration of the model’s tests. */
const small: Files = Object.fromEntries(
  Object.entries(example()).map(([name, content]) => [
    name,
    typeof content === 'string' ? content : JSON.stringify(content),
  ]),
);

/** Files of the real declaration. */
const real: Files = Object.fromEntries(
  fileNames.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

/** Files of a declaration, one of them broken: its JSON changed, its text damaged, or replaced entirely. */
const broken = (files: Files, names = Object.keys(files)): fc.Arbitrary<Files> =>
  fc.constantFrom(...names).chain((name) => {
    const content = files[name] ?? '';
    const ways = name.endsWith('.json')
      ? [mutated(content), mutated(content), damaged(content), anyJson.map((value) => JSON.stringify(value))]
      : [damaged(content), anyText];
    return fc.oneof(...ways).map((text) => ({ ...files, [name]: text }));
  });

/** Expects useful issues: each names a file and an expectation, in a line of bounded length. */
function expectNamed(issues: readonly Issue[], names: readonly string[]): void {
  for (const issue of issues) {
    expect(names).toContain(issue.file);
    expect(issue.expected).toMatch(/\S/);
    expect(formatIssue(issue).startsWith(issue.file)).toBe(true);
  }
}

/** Returns the named issues that a promise throws; rethrows other errors. */
async function issuesOf(promise: Promise<unknown>): Promise<readonly Issue[] | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    expect(error.issues).not.toHaveLength(0);
    return error.issues;
  }
}

const names = [...Object.keys(real), ...Object.keys(small)];
const tags = ['fr', 'en'];

describe('a declaration with a broken file', () => {
  it('is inspected to the end: each issue names its file', () =>
    holds(
      fc.asyncProperty(broken(small), async (files) => {
        const { declaration: read, issues, report } = await inspect(readFrom(files), tags, grammars);
        expectNamed(issues, [...names, 'src/i18n/fr/numerals.json', 'src/i18n/en/numerals.json']);
        if (read === null) expect(issues).not.toHaveLength(0);
        expect(report === null).toBe(read === null);
        for (const { id } of read?.figures ?? []) expect(id).toMatch(idPattern);
      }),
      slow(2),
    ));

  it('is loaded as what it is to be, or not at all: the real one, too', () =>
    holds(
      fc.asyncProperty(
        broken(
          real,
          fileNames.filter((name) => name !== 'datapackage.json'),
        ),
        async (files) => {
          const issues = await issuesOf(loadDeclaration(readFrom(files), languagesAmong(fileNames)));
          if (issues) expectNamed(issues, names);
        },
      ),
      slow(4),
    ));

  it('can be searched as far as it goes', () =>
    holds(
      fc.asyncProperty(broken(small), async (files) => {
        const { documents, faults } = await loadDocuments(readFrom(files), tags);
        expectNamed(faults, names);
        for (const { text, id } of documents) expect([typeof text, typeof id]).toEqual(['string', 'string']);
      }),
      slow(2),
    ));

  it('leaves the page as it is: its figures agree with the words of the page, or are refused', () => {
    const stated = declaration.figures.filter(isStated);
    const lang = declaration.about.originalLanguage;
    const page: Page = {
      lang,
      grammar: grammars.fr,
      passage: (segment) => declaration.segments[lang]?.[segment] ?? null,
      linked: new Map(stated.map(({ id, quotedFrom }) => [id, runOf(quotedFrom[lang]!)])),
      isWhole: true,
    };
    return holds(
      fc.asyncProperty(broken(real, ['figures.json']), async (files) => {
        let figures: readonly { id: string }[] = [];
        const issues = await issuesOf(readFigures(readFrom(files), page).then((read) => (figures = read)));
        if (issues) expectNamed(issues, ['figures.json']);
        else expect(figures.map(({ id }) => id).sort()).toEqual(stated.map(({ id }) => id).sort());
      }),
      slow(2),
    );
  });

  it('is read from a folder as from memory', async () => {
    const place = await mkdtemp(join(tmpdir(), 'example-'));
    try {
      await holds(
        fc.asyncProperty(broken(small), async (files) => {
          for (const [name, text] of Object.entries(files)) await writeFile(join(place, name), text);
          const { issues } = await inspectFolder(place);
          expectNamed(issues, names);
        }),
        slow(20),
      );
    } finally {
      await rm(place, { recursive: true });
    }
  });
});

describe('JSON of the corpus, as any file of a declaration', () => {
  const attacks = [
    ...POLLUTION,
    deepList(100_000),
    deepObject(100_000),
    deepObject(100_000, '__proto__'),
    '1e999',
    '-0',
  ];

  it.each(Object.keys(small).filter((name) => name.endsWith('.json')))(
    '%s is refused by name',
    async (name) => {
      for (const attack of attacks) {
        const { issues } = await inspect(readFrom({ ...small, [name]: attack }), tags, grammars);
        expect(issues.map(({ file }) => file)).toContain(name);
        expect(({} as { owned?: number }).owned).toBeUndefined();
      }
    },
  );
});
