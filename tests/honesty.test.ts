import { describe, expect, it } from 'vitest';
import type { Declaration } from '../src/model/declaration.ts';
import { isStated } from '../src/model/schema.ts';
import { declaration } from './declaration.ts';
import { page } from './rendered.ts';

/*
 * The honesty rules of a page. Each check returns the violations in a whole page: none in the real one, at
 * least one in a page that was made to break the rule. H1, H3, H6 and H7 are rules about data only;
 * broken-data.test.ts tests them, and the data side of the others.
 */

type Check = (document: Document) => string[];

const select = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Renders a page of a changed copy of the declaration. */
function rendered(change: (copy: Declaration) => void, lang = 'fr', folder = ''): Document {
  const copy = structuredClone(declaration);
  change(copy);
  return page(lang, folder, copy);
}

function figureOf(copy: Declaration, id: string) {
  const found = copy.figures.filter(isStated).find((figure) => figure.id === id);
  if (!found) throw new Error(`no stated figure "${id}"`);
  return found;
}

/** Selector of the drawing of each qualifier, within the link of its marks. */
const DRAWN: Record<string, string> = { '~': '.soft-outline', '>': '.open-edge', 'part-of': '.enclosure' };

/** True for marks in a figure that has a "more than". */
const isOpen = (marks: Element | null | undefined) =>
  Boolean(marks?.closest('figure')?.querySelector('.open-edge'));

const drawnAsSaid: Check = (document) =>
  declaration.figures.filter(isStated).flatMap((figure) => {
    const marks = document.querySelector(`svg [data-figure="${figure.id}"]`);
    const ways = [figure.magnitudeStatus, figure.relation?.type ?? '='];
    const faults = ways
      .filter((way) => DRAWN[way] && !marks?.querySelector(DRAWN[way]))
      .map((way) => `${figure.id} is not drawn as "${way}"`);
    if (figure.relation?.type === 'adds-to' && !marks?.previousElementSibling?.matches('.seam'))
      faults.push(`${figure.id} is added without a seam`);
    if (figure.relation?.type === 'follows' && !marks?.parentElement?.querySelector('.axis'))
      faults.push(`${figure.id} follows on no axis of time`);
    if (/aucune borne haute|no upper value/.test(text(marks?.closest('figure'))) !== isOpen(marks))
      faults.push(`${figure.id} does not say that no upper value is given`);
    if (ways.join('') !== '==' && !/^[«“].*[»”]$/.test(text(marks?.querySelector('.label tspan'))))
      faults.push(`${figure.id} is not labelled in the words of the text, in quotation marks`);
    return faults;
  });

const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';

/** A following figure is no higher than the one before: a rate is our arithmetic, and never a height (H2). */
const followsAtOneHeight: Check = (document) =>
  declaration.figures.filter(isStated).flatMap(({ id, relation }) => {
    if (relation?.type !== 'follows') return [];
    const pathOf = (figure: string) =>
      document.querySelector(`svg [data-figure="${figure}"] .tiles`)?.getAttribute('d') ?? '';
    const [before, after] = [pathOf(relation.of), pathOf(id)];
    const sizesOf = (path: string) => [...new Set(path.match(/h\d+v\d+/g))].join(' ');
    const rowsOf = (path: string) => [...path.matchAll(/M\S+ (\S+?)h/g)].map(([, y]) => y).join(' ');
    return [
      ...(before && after ? [] : [`${id} or what it follows has no tiles`]),
      ...(sizesOf(before) === sizesOf(after) ? [] : [`the tiles of ${id} are of another size`]),
      ...(rowsOf(before) === rowsOf(after) ? [] : [`the rows of ${id} stand at other heights`]),
    ];
  });

const refusalsShown: Check = (document) =>
  declaration.refusals
    .filter(({ id }) => !text(document.querySelector(`[data-refusal="${id}"] h2 + p`)))
    .map(({ id }) => `${id} is not shown with its reason`);

const kindsApart: Check = (document) =>
  select(document, 'figure svg').flatMap((svg) => {
    const kinds = select(svg, '[data-figure]').map((marks) => {
      const { kind, unit } = figureOf(declaration, marks.getAttribute('data-figure') ?? '');
      return `${kind} of ${unit}`;
    });
    return new Set(kinds).size > 1 ? [`one drawing holds ${kinds.join(' and ')}`] : [];
  });

const neutralMarks: Check = (document) => [
  ...select(document, 'figure image, figure img, figure marker').map(
    ({ tagName }) => `a ${tagName} in a chart`,
  ),
  ...select(document, 'figure svg')
    .filter((svg) => /[→←↑↓➔►▶]/u.test(text(svg)))
    .map((svg) => `an arrow: ${text(svg)}`),
];

const sicShown: Check = (document) =>
  declaration.annotations
    .filter(({ kind }) => kind === 'sic')
    .flatMap(({ id }) => {
      const mark = document.querySelector(`.note-mark.sic[href="#note-${id}"]`);
      const note = text(document.getElementById(`note-${id}`));
      return [
        ...(mark ? [] : [`${id} has no [sic] in the text`]),
        ...(/copie utilisée/.test(note) ? [] : [`${id} does not say that it stands so in the copy used`]),
      ];
    });

const translationLabelled: Check = (document) => {
  const notice = document.querySelector('.notice');
  const official = declaration.about.sources.find(({ role }) => role === 'official-version');
  return [
    ...(/not official/.test(text(notice)) ? [] : ['the translation is not called unofficial']),
    ...(notice?.querySelector(`a[href="${official?.url ?? ''}"]`) ? [] : ['no link to the official version']),
  ];
};

const notesSourced: Check = (document) =>
  declaration.annotations
    .filter(({ kind }) => kind === 'note')
    .filter(({ id }) => {
      const sources = document.getElementById(`note-${id}`)?.querySelectorAll('.sources li') ?? [];
      return (
        ![...sources].some((item) => item.querySelector('a')) ||
        ![...sources].some((item) => !item.querySelector('a'))
      );
    })
    .map(({ id }) => `${id} has no date or no source`);

const claimsAttributed: Check = (document) =>
  select(document, 'figure[data-view]').flatMap((figure) => {
    const title = text(figure.querySelector('h3'));
    const first = figureOf(
      declaration,
      figure.querySelector('tr[data-figure]')?.getAttribute('data-figure') ?? '',
    );
    const qualifier = { '=': /./, '~': /environ|about/i, '>': /plus de|more than/i }[first.magnitudeStatus];
    return [
      ...(qualifier.test(title) ? [] : [`the title "${title}" has lost its qualifier`]),
      ...(/30 août 2016|30 August 2016/.test(text(figure.querySelector('.source')))
        ? []
        : [`${figure.id} names no source`]),
    ];
  });

/** Derived figures are labelled as ours, with their formula, wherever they are drawn or listed (H2). */
const oursLabelled: Check = (document) =>
  select(document, '[data-derived]')
    .filter((item) => !item.matches('.ours') || !/(notre calcul|our arithmetic)\s*:.*\d/.test(text(item)))
    .map((item) => `${item.getAttribute('data-derived') ?? ''} is not called ours`);

/** Drawings with one mark per person have no total, and no waffle has two kinds (H4, H5). */
const fieldsApart: Check = (document) =>
  select(document, '[data-form]').flatMap((field) => {
    const kinds = select(field, '[data-figure]').map((marks) => {
      const { kind, unit } = figureOf(declaration, marks.getAttribute('data-figure') ?? '');
      return `${kind} of ${unit}`;
    });
    return new Set(kinds).size > 1 ? [`one field holds ${kinds.join(' and ')}`] : [];
  });

/**
 * Drawings of people and officers have equal marks: one size and one pitch in drawings of the same width
 * (H8), and no person is fainter than another.
 */
const marksOfOneSize: Check = (document) => {
  const patterns = select(document, 'svg [data-figure] pattern');
  const sizes = patterns.map((pattern) => {
    const [, , width] = attribute(pattern.closest('svg')!, 'viewBox').split(' ');
    const r = attribute(pattern.querySelector('circle')!, 'r');
    return [width, attribute(pattern, 'width'), attribute(pattern, 'height'), r]
      .map((value) => Number(value).toFixed(6))
      .join(' ');
  });
  const units = new Set(
    patterns.map(
      (pattern) => figureOf(declaration, attribute(pattern.closest('[data-figure]')!, 'data-figure')).unit,
    ),
  );
  return [
    ...(units.has('person') && units.has('officer') ? [] : ['people and officers are not seen together']),
    ...(new Set(sizes).size === 1 ? [] : [`marks of ${[...new Set(sizes)].join(' and ')}`]),
  ];
};

/** Enlarges the marks of all officers slightly. */
function withLargeOfficers(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  const pattern = copy.querySelector('svg [data-figure="officers"] pattern');
  pattern?.setAttribute('width', String(Number(pattern.getAttribute('width')) * 1.1));
  return copy;
}

/** The marks of a refused chart represent no figure (H4). */
const sketchesStateNothing: Check = (document) =>
  select(document, '[data-refusal]')
    .filter((item) => !item.querySelector('.struck') || item.querySelector('[data-figure]'))
    .map((item) => `${item.id} is drawn as if it were a chart`);

interface Rule {
  rule: string;
  check: Check;
  lang?: string;
  /** Folder of the page below that of its language; the reading page by default. */
  folder?: string;
  broken: (document: Document) => Document;
}

const rules: Rule[] = [
  {
    rule: 'H2 a "more than" is drawn with an open edge',
    check: drawnAsSaid,
    broken: (document) => without(document, '.open-edge'),
  },
  {
    rule: 'H2 an "about" has a soft outline, and no person is fainter',
    check: drawnAsSaid,
    broken: () => rendered((copy) => (figureOf(copy, 'migrants-present').magnitudeStatus = '=')),
  },
  {
    rule: 'H2 what was added stands past a seam',
    check: drawnAsSaid,
    broken: (document) => without(document, '.seam'),
  },
  {
    rule: 'H2 what follows has tiles of one size in rows of one height: a rate is no height',
    check: followsAtOneHeight,
    broken: (document) => {
      const copy = document.cloneNode(true) as Document;
      const tiles = copy.querySelector('[data-figure="networks-2016"] .tiles');
      tiles?.setAttribute('d', (tiles.getAttribute('d') ?? '').replace(/v\d+/g, 'v20'));
      return copy;
    },
  },
  {
    rule: 'H4 every refusal is shown with its reason',
    check: refusalsShown,
    folder: 'explore/refused/',
    broken: () => rendered((copy) => copy.refusals.pop(), 'fr', 'explore/refused/'),
  },
  {
    rule: 'H4 a refused chart is struck out and states no figure',
    check: sketchesStateNothing,
    folder: 'explore/refused/',
    broken: (document) => without(document, '.struck'),
  },
  {
    rule: 'H2 our arithmetic is called ours, with its formula',
    check: oursLabelled,
    broken: (document) => without(document, '.ours .actor'),
  },
  {
    rule: 'H5 at true count each stock and each flow has a field of its own',
    check: fieldsApart,
    folder: 'explore/count/',
    broken: (document) => {
      const copy = document.cloneNode(true) as Document;
      const [first, ...others] = select(copy, '[data-form]');
      for (const other of others) first?.append(...other.childNodes);
      return copy;
    },
  },
  {
    rule: 'H5 no drawing holds two kinds or two units',
    check: kindsApart,
    broken: (document) => {
      const copy = document.cloneNode(true) as Document;
      const [first] = select(copy, '#view-housing [data-part="0"] svg');
      const [other] = select(copy, '#view-housing [data-part="1"] svg');
      first?.append(...(other?.childNodes ?? []));
      return copy;
    },
  },
  {
    rule: 'H8 marks are neutral: no pictures of people, no arrows',
    check: neutralMarks,
    broken: (document) => {
      const copy = document.cloneNode(true) as Document;
      copy.querySelector('figure svg text')?.append(' →');
      return copy;
    },
  },
  ...['', 'explore/count/', 'teach/worksheet/'].map((folder) => ({
    rule: `H8 people and officers have marks of one size and one pitch on the page "${folder}"`,
    check: marksOfOneSize,
    folder,
    broken: withLargeOfficers,
  })),
  {
    rule: 'H9 the four certain oddities carry a [sic], and the remarks explain it',
    check: sicShown,
    broken: () =>
      rendered((copy) => {
        copy.annotations = copy.annotations.map((item) =>
          item.kind === 'sic' ? { ...item, kind: 'term' } : item,
        );
      }),
  },
  {
    rule: 'H10 the translation says that it is ours, and where the official one is',
    check: translationLabelled,
    lang: 'en',
    broken: () => rendered((copy) => (copy.about.sources = []), 'en'),
  },
  {
    rule: 'H11 a context note has a date and a source',
    check: notesSourced,
    broken: () =>
      rendered((copy) => {
        for (const item of copy.annotations) if (item.kind === 'note') item.sources = [];
      }),
  },
  {
    rule: 'H12 a title keeps its qualifier, and every figure names its source',
    check: claimsAttributed,
    broken: () =>
      rendered((copy) => {
        for (const view of copy.views) view.title = { fr: '2 700 personnes', en: '2,700 people' };
      }),
  },
];

/** Removes elements from a copy of the page. */
function without(document: Document, selector: string): Document {
  const copy = document.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll(selector)) element.remove();
  return copy;
}

describe.each(rules)('$rule', ({ check, lang = 'fr', folder = '', broken }) => {
  it('holds on the page', () => {
    expect(check(page(lang, folder))).toEqual([]);
  });

  it('is seen to be broken where it is', () => {
    expect(check(broken(page(lang, folder)))).not.toEqual([]);
    // Some cases are broken in the data and render every page.
  }, 30_000);
});
