import { describe, expect, it } from 'vitest';
import { findApi, type ScormApi } from './api.ts';
import { duration, Report } from './report.ts';

/** A platform that keeps what it is told. */
function platform(
  kept: Record<string, string> = {},
  starts = 'true',
): ScormApi & { kept: Record<string, string> } {
  return {
    kept,
    LMSInitialize: () => starts,
    LMSFinish: () => 'true',
    LMSGetValue: (element) => kept[element] ?? '',
    LMSSetValue: (element, value) => {
      kept[element] = value;
      return 'true';
    },
    LMSCommit: () => 'true',
  };
}

const ids = ['a', 'b', 'headline'];
const judged = ['a', 'b'];
const choice = { type: 'choice', response: 'b', right: ['c'] } as const;

describe('Report', () => {
  it('counts a question that was right once, and is complete when all are answered', () => {
    const api = platform();
    const report = Report.start(api, ids, judged)!;
    expect(api.kept['cmi.core.lesson_status']).toBe('incomplete');
    report.record({ ...choice, right: ['b'], id: 'a', result: 'correct' });
    report.record({ ...choice, right: ['b'], id: 'a', result: 'wrong' });
    report.record({ ...choice, right: ['c'], id: 'b', result: 'wrong' });
    expect(api.kept).toMatchObject({ 'cmi.core.score.raw': '50', 'cmi.core.lesson_status': 'incomplete' });
    const long = {
      id: 'headline',
      type: 'fill-in',
      response: 'x'.repeat(300),
      right: [],
      result: 'neutral',
    } as const;
    report.record(long);
    expect(api.kept['cmi.core.lesson_status']).toBe('completed');
    expect(api.kept['cmi.interactions.3.student_response']).toHaveLength(255);
  });

  it('goes on after what the platform has kept', () => {
    const kept = { 'cmi.suspend_data': '{"answered":["a"],"right":["a"]}', 'cmi.interactions._count': '4' };
    const api = platform(kept);
    const report = Report.start(api, ids, judged)!;
    expect(api.kept['cmi.core.score.raw']).toBe('50');
    report.record({ ...choice, right: ['b'], id: 'b', result: 'wrong' });
    expect(api.kept['cmi.interactions.4.id']).toBe('b');
  });

  it('does not start where the platform refuses', () => {
    expect(Report.start(platform({}, 'false'), ids, judged)).toBeNull();
  });
});

it('duration(milliseconds) is hours, minutes and seconds', () => {
  expect(duration(3_723_400)).toBe('0001:02:03');
});

describe('findApi(page)', () => {
  const API = platform();
  const windowOf = (parts: object) => parts as unknown as Window;
  const top = (parts: object) => {
    const it = windowOf(parts);
    Object.assign(it, { parent: it });
    return it;
  };

  it('finds the run-time in a frame around, and around the opener', () => {
    expect(findApi(windowOf({ parent: top({ API }), opener: null }))).toBe(API);
    expect(findApi(top({ opener: windowOf({ parent: top({ API }) }) }))).toBe(API);
  });

  it('is null where there is none, or where another origin forbids to look', () => {
    expect(findApi(top({ opener: null }))).toBeNull();
    const closed = {
      get API(): never {
        throw new DOMException('blocked', 'SecurityError');
      },
    };
    expect(findApi(windowOf({ parent: closed, opener: closed }))).toBeNull();
  });
});
