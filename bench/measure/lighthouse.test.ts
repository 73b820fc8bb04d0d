import { describe, expect, it } from 'vitest';
import { read, type Report } from './lighthouse.ts';

const report: Report = {
  categories: {
    performance: {
      score: 0.986,
      auditRefs: [
        { id: 'largest-contentful-paint', weight: 25 },
        { id: 'unused-javascript', weight: 0 },
      ],
    },
    seo: { score: 1, auditRefs: [{ id: 'hreflang', weight: 1 }] },
  },
  audits: {
    'largest-contentful-paint': {
      title: 'Largest paint',
      score: 0.95,
      numericValue: 1800,
      displayValue: '1.8 s',
    },
    'unused-javascript': { title: 'Unused', score: 0 },
    hreflang: { title: 'Languages', score: 1 },
  },
};

describe('read(report)', () => {
  it('gives scores of 100', () => {
    expect(read(report).scores).toEqual({ performance: 99, seo: 100 });
  });

  it('names the audits that cost something, and none without weight', () => {
    expect(read(report).found).toEqual([
      { category: 'performance', said: 'largest-contentful-paint, Largest paint, 1.8 s' },
    ]);
  });

  it('keeps the timings', () => {
    expect(read(report).timings['largest-contentful-paint']).toBe(1800);
  });

  it('throws when a category was not judged', () => {
    const broken = { ...report, categories: { seo: { score: null, auditRefs: [] } } };
    expect(() => read(broken)).toThrow('Lighthouse did not judge seo');
  });
});
