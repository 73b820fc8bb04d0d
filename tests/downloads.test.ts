import { dsvFormat } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataFile } from '../src/export/data-file.ts';
import { downloads } from '../src/site/downloads.ts';
import { runOf } from '../src/model/anchor.ts';
import { isStated, type StatedFigure } from '../src/model/schema.ts';
import { declaration } from './declaration.ts';

const files = new Map(downloads(declaration).map(({ path, content }) => [path, content]));
const stated = declaration.figures.filter(isStated);
const MAGNITUDE = { '=': 'exact', '~': 'about', '>': 'more-than' };

const file = (lang: string, name: string, form: Parameters<typeof dataFile>[3]): string => {
  const path = dataFile(declaration.about.id, lang, name, form);
  const content = files.get(path);
  if (content === undefined) throw new Error(`there is no ${path}`);
  return content;
};

/** Returns the figures of a view, or all. */
const figuresOf = (name: string): StatedFigure[] => {
  const view = declaration.views.find(({ id }) => id === name);
  const ids = view?.panels.flatMap(({ figures }) => figures);
  return ids ? ids.map((id) => stated.find((figure) => figure.id === id)!) : stated;
};

const names = [...declaration.views.map(({ id }) => id), 'figures'];

describe.each(declaration.languages)('the data in %s', (lang) => {
  it.each(names)('of "%s" is, as CSV, what the declaration says', (name) => {
    const rows = dsvFormat(',').parse(file(lang, name, 'csv'));
    const own = rows.filter(({ status }) => status === 'stated');
    expect(own.map(({ id }) => id)).toEqual(figuresOf(name).map(({ id }) => id));
    for (const [i, figure] of figuresOf(name).entries())
      expect(own[i]).toMatchObject({
        value: String(figure.value),
        unit: figure.unit,
        kind: figure.kind,
        magnitude_status: MAGNITUDE[figure.magnitudeStatus],
        period: figure.temporalCoverage ?? '',
        quotation: runOf(figure.quotedFrom[lang]!),
        language: lang,
        source: declaration.about.title[lang],
      });
  });

  it.each(names)('of "%s" says what we compute, and that it is derived', (name) => {
    const ids = figuresOf(name).map(({ id }) => id);
    const rows = dsvFormat(',')
      .parse(file(lang, name, 'csv'))
      .filter(({ status }) => status === 'derived');
    for (const { derived_from: from = '' } of rows)
      expect(from.split(' ').every((id) => ids.includes(id))).toBe(true);
    for (const row of rows)
      expect(row).toMatchObject({ speakers: '', declared_on: '', source: '', source_address: '' });
    for (const { formula } of rows) expect(formula).toMatch(/\d/);
  });

  it('has a row for each value that we compute', () => {
    const rows = dsvFormat(',').parse(file(lang, 'figures', 'csv'));
    const derived = rows.filter(({ status }) => status === 'derived').map(({ id }) => id);
    expect(derived).toEqual(declaration.figures.filter((figure) => !isStated(figure)).map(({ id }) => id));
  });

  it('for spreadsheets has a mark of its bytes’ order, and the signs of the language', () => {
    const text = file(lang, 'networks', 'spreadsheet');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [head = ''] = text.split('\r\n');
    const isFrench = new Intl.NumberFormat(lang).format(1.5) === '1,5';
    expect(head).toContain(isFrench ? 'id;status' : 'id,status');
    expect(text).toContain(isFrench ? ';2,3;' : ',2.3,');
  });

  it('as JSON names the source, those who speak, and the language', () => {
    const data = JSON.parse(file(lang, 'removals', 'json')) as Record<string, unknown>;
    expect(data).toMatchObject({
      title: declaration.about.title[lang],
      language: lang,
      declaredOn: declaration.about.date,
      speakers: declaration.about.parties.map(({ name }) => ({ name })),
    });
  });

  it('as JSON-LD gives a "more than" no value, but a least one', () => {
    const { '@graph': graph } = JSON.parse(file(lang, 'removals', 'jsonld')) as {
      '@graph': Record<string, unknown>[];
    };
    const observation = graph.find((node) => node['@type'] === 'Observation');
    expect(observation).toMatchObject({ minValue: 2700 });
    expect(observation).not.toHaveProperty('value');
  });
});
