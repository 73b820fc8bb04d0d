import { describe, expect, it } from 'vitest';
import { contextOf, stated, the, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkNotes } from './notes.ts';
import { checkReferences } from './references.ts';

type Note = Example['views.json']['views'][number]['notes'][number];

const text = { fr: 'Rien de plus.', en: 'Nothing more.' };

/** The example with one note. */
const noting =
  (note: Partial<Note>, edit: (files: Example) => void = () => {}) =>
  (files: Example): void => {
    the(files['views.json'].views, 'people').notes = [{ figures: ['people'], about: 'words', text, ...note }];
    edit(files);
  };

const issuesOf = async (...given: Parameters<typeof noting>): Promise<string[]> =>
  checkNotes(await contextOf(noting(...given))).map(formatIssue);

describe('checkNotes(context)', () => {
  it('lets a note on a figure of its view be', async () => {
    expect(await issuesOf({})).toEqual([]);
    expect(await issuesOf({ figures: ['people', 'minors'] })).toEqual([]);
  });

  it('names a note on a figure of another view', async () => {
    const moved = (files: Example) => {
      const { views } = files['views.json'];
      views.push({ ...the(views, 'people'), id: 'minors', notes: [], panels: [] });
      the(views, 'people').panels = [{ form: 'units', figures: ['people'] }];
      the(views, 'minors').panels = [{ form: 'units', figures: ['minors'] }];
    };
    expect(await issuesOf({ figures: ['people', 'minors'] }, moved)).toEqual([
      'views.json · people · notes.0.figures: expected only figures of its view, "minors" is in "minors"',
    ]);
  });

  it('names a note on a figure that we compute; a stated one that no view shows is reported elsewhere', async () => {
    expect(await issuesOf({ figures: ['others'] })).toEqual([
      'views.json · people · notes.0.figures: expected only figures of its view, "others" is in none',
    ]);
    const unshown = (files: Example) =>
      void the(files['views.json'].views, 'people').panels[0]?.figures.pop();
    expect(await issuesOf({ figures: ['people', 'minors'] }, unshown)).toEqual([]);
  });

  it('leaves a figure that is not there to the check of references', async () => {
    expect(await issuesOf({ figures: ['nobody'] })).toEqual([]);
    const context = await contextOf(noting({ figures: ['people', 'nobody'] }));
    expect(checkReferences(context).map(formatIssue)).toEqual([
      'views.json · people · notes.0.figures: expected the id of a figure, there is no "nobody"',
    ]);
  });

  it('names a number that belongs to none of the figures it names, in each language', async () => {
    const both = { fr: 'Les 300 et les 120.', en: 'The 300 and the 120.' };
    expect(await issuesOf({ text: both })).toEqual([
      'views.json · people · notes.0.text.fr: expected only numbers of the figures that it names, got "120"',
      'views.json · people · notes.0.text.en: expected only numbers of the figures that it names, got "120"',
    ]);
    expect(await issuesOf({ figures: ['people', 'minors'], text: both })).toEqual([]);
  });

  it('takes days and years of the declaration and of the periods for what they are, and leaves number words', async () => {
    const dates = { fr: 'Deux nombres, du 31 en 2016, et 2015.', en: 'Of 31 in 2016, and 2015.' };
    expect(await issuesOf({ figures: ['minors'], text: dates })).toEqual([]);
    const undated = (files: Example) => {
      stated(files, 'people').observationDate = null;
      stated(files, 'people').temporalCoverage = null;
    };
    expect(await issuesOf({ text: dates }, undated)).toEqual([
      'views.json · people · notes.0.text.fr: expected only numbers of the figures that it names, got "2015"',
      'views.json · people · notes.0.text.en: expected only numbers of the figures that it names, got "2015"',
    ]);
  });

  it('lets a note on the drawing count what is drawn, and one without words be', async () => {
    const drawn = { fr: 'Une rangée : 12 points.', en: 'A row: 12 dots.' };
    expect(await issuesOf({ about: 'drawing', text: drawn })).toEqual([]);
    expect(await issuesOf({ text: {} })).toEqual([]);
  });
});
