import { describe, expect, it } from 'vitest';
import { contextOf, stated, the, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkExercises } from './exercises.ts';
import { findQuotations } from './quotations.ts';

const issuesAfter = async (edit: (files: Example) => void): Promise<string[]> => {
  const context = await contextOf(edit);
  return checkExercises(context, findQuotations(context).found).map(formatIssue);
};

/** The exercise that asks for words of a passage. */
const finding = (files: Example) => {
  const exercise = the(files['lesson.json'].exercises, 'find-about');
  if (exercise.kind !== 'qualifier') throw new Error('not an exercise of that kind');
  return exercise;
};

describe('checkExercises(context, found)', () => {
  it('finds nothing where the answers are all the words before the numbers', async () => {
    expect(await issuesAfter(() => {})).toEqual([]);
  });

  it('names a qualifying word of the passage that is not among the answers', async () => {
    expect(await issuesAfter((files) => finding(files).answers.pop())).toEqual([
      'lesson.json · find-about · answers: expected "dont" among the answers, as "minors" has it in text.fr.txt, segment p1',
      'lesson.json · find-about · answers: expected "of whom" among the answers, as "minors" has it in text.en.txt, segment p1',
    ]);
  });

  it('names the search for a sum in a text that allows none', async () => {
    const why = { fr: 'Parce que.', en: 'Because.' };
    const searching = (files: Example) =>
      files['lesson.json'].exercises.push({ kind: 'sum', id: 'find-sum', why });
    expect(
      await issuesAfter((files) => {
        for (const figure of files['figures.json'].figures)
          if ('relation' in figure && figure.relation?.type !== 'part-of') figure.relation = null;
        searching(files);
      }),
    ).toEqual(['lesson.json · find-sum · kind: expected figures that the text allows to be added, got none']);
  });

  it('leaves an answer that is not found to the check of quotations', async () => {
    const issues = await issuesAfter((files) => {
      for (const quotation of Object.values(finding(files).answers[1] ?? {})) quotation.exact = 'donc';
    });
    expect(issues).toEqual([]);
  });

  it('names an answer in another passage', async () => {
    const issues = await issuesAfter((files) => {
      finding(files).answers.push({ fr: { segment: 'title', exact: 'Accord' } });
    });
    expect(issues).toEqual([
      'lesson.json · find-about · answers.2.fr.segment: expected the segment of the exercise, "p1", got "title"',
    ]);
  });

  it('names a word that is in two answers', async () => {
    const issues = await issuesAfter((files) => {
      finding(files).answers.push({ en: { segment: 'p1', exact: 'whom' } });
    });
    expect(issues).toEqual([
      'lesson.json · find-about · answers.2.en: expected each word in one answer, "whom" stands in two',
    ]);
  });
});

describe('checkExercises(context, found), of answers', () => {
  it('lets answers touch, and stand at the same letters of two languages', async () => {
    const issues = await issuesAfter((files) => {
      finding(files).answers.push(
        { fr: { segment: 'p1', exact: ' personnes' } },
        { fr: { segment: 'p1', exact: ' 300' }, en: { segment: 'p1', exact: ' 300' } },
      );
    });
    expect(issues).toEqual([]);
  });

  it('names a word that is in two answers, whichever comes first', async () => {
    const issues = await issuesAfter((files) => {
      finding(files).answers.unshift({ en: { segment: 'p1', exact: 'whom' } });
    });
    expect(issues).toEqual([
      'lesson.json · find-about · answers.2.en: expected each word in one answer, "of whom" stands in two',
    ]);
  });

  it('lets another exercise have the same answers', async () => {
    const issues = await issuesAfter((files) => {
      files['lesson.json'].exercises.push({ ...finding(files), id: 'again' });
    });
    expect(issues).toEqual([]);
  });

  it('asks for no word where a figure is quoted without one', async () => {
    const issues = await issuesAfter((files) => {
      finding(files).answers.pop();
      const minors = stated(files, 'minors');
      minors.quotedFrom = {
        fr: { segment: 'p1', exact: '120 mineures', prefix: ' ' },
        en: { segment: 'p1', exact: '120 minors' },
      };
    });
    expect(issues).toEqual([]);
  });

  it('wants the words whole: an answer that has only some of them is none', async () => {
    const issues = await issuesAfter((files) => {
      finding(files).answers[1] = {
        fr: { segment: 'p1', exact: 'dont' },
        en: { segment: 'p1', exact: 'of' },
      };
    });
    expect(issues).toEqual([expect.stringContaining('expected "of whom" among the answers')]);
    const other = await issuesAfter((files) => {
      finding(files).answers[1] = {
        fr: { segment: 'p1', exact: 'dont' },
        en: { segment: 'p1', exact: 'whom' },
      };
    });
    expect(other).toEqual([expect.stringContaining('expected "of whom" among the answers')]);
  });

  it('does not wait for an answer in a language that none was given in', async () => {
    const issues = await issuesAfter((files) => {
      finding(files).answers[1] = { fr: { segment: 'p1', exact: 'dont' } };
    });
    expect(issues).toEqual([expect.stringContaining('expected "of whom" among the answers')]);
  });

  it('takes an answer that begins before the words and ends after them', async () => {
    const issues = await issuesAfter((files) => {
      finding(files).answers[1] = {
        fr: { segment: 'p1', exact: ', dont 120' },
        en: { segment: 'p1', exact: ', of whom 120' },
      };
    });
    expect(issues).toEqual([]);
  });
});
