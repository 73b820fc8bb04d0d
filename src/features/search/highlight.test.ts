// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { highlight, rangeOfResult, rangesIn, unhighlight } from './highlight.ts';
import { results } from './results.ts';

let page: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `
    <figure id="view">
      <style>.port { color: red }</style>
      <h3>Les ports</h3>
      <p>Depuis un an, <a href="?figure=x"><span>1.0</span>00 <b>agents</b></a> dans les po<i></i>rts</p>
      <table><tbody><tr><td>28</td><td>160</td></tr></tbody></table>
      <svg><title>ports</title><text>D\u2019autres <tspan>ports</tspan></text></svg>
    </figure>`;
  page = document.getElementById('view')!;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const found = (query: string): string[] => rangesIn(page, query).map(String);

describe('rangesIn(element, query)', () => {
  it('finds words that stand in more than one element', () => {
    expect(found('1000 agents dans')).toEqual(['1.000 agents dans']);
    expect(found("d'autres ports")).toEqual(['D\u2019autres ports']);
  });

  it('finds all that is shown, and nothing else', () => {
    expect(found('ports')).toEqual(['ports', 'ports', 'ports']);
    expect(found('color')).toEqual([]);
  });

  it('does not run from one block or cell into the next', () => {
    expect(found('28160')).toEqual([]);
    expect(found('ports Depuis')).toEqual([]);
  });

  it('leaves the page as it is', () => {
    const before = page.innerHTML;
    rangesIn(page, 'ports');
    expect(page.innerHTML).toBe(before);
  });
});

describe('rangeOfResult(element, query, result)', () => {
  const led = (text: string, query: string) => {
    const [result] = results(query, [{ kind: 'figure', lang: 'fr', id: 'a', place: 'view', text }]);
    return rangeOfResult(page, query, result!);
  };

  it('knows the place by the words around it', () => {
    expect(led('Les ports', 'ports')?.startContainer.parentElement?.localName).toBe('h3');
    expect(
      led('Depuis un an, 1.000 agents dans les ports', 'ports')?.endContainer.parentElement?.localName,
    ).toBe('p');
    expect(led('D\u2019autres ports', 'ports')?.startContainer.parentElement?.localName).toBe('tspan');
  });

  it('is null where the query is not found, and where another language is shown', () => {
    expect(led('tunnel', 'tunnel')).toBeNull();
    page.lang = 'fr';
    expect(led('Les ports', 'ports')).not.toBeNull();
    page.lang = 'en';
    expect(led('Les ports', 'ports')).toBeNull();
  });
});

describe('highlight(all, current)', () => {
  /** Stubs the browser's highlights, with or without forced colours. */
  function painting(forced: boolean) {
    const highlights = new Map<string, Set<Range> & { priority?: number }>();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('matchMedia', () => ({ matches: forced }));
    vi.stubGlobal(
      'Highlight',
      class extends Set<Range> {
        constructor(...ranges: Range[]) {
          super(ranges);
        }
      },
    );
    return highlights;
  }

  it('paints all places, and the present one above them', () => {
    const highlights = painting(false);
    const [first, second] = rangesIn(page, 'ports');
    highlight([first!, second!], second!);
    expect([...highlights.get('find')!]).toEqual([first, second]);
    expect([...highlights.get('find-current')!]).toEqual([second]);
    expect(highlights.get('find-current')?.priority).toBe(1);
    unhighlight();
    expect([...highlights.values()].map(({ size }) => size)).toEqual([0, 0]);
  });

  it('leaves the present place alone where the system has one pair of colours for all', () => {
    const highlights = painting(true);
    const [first, second] = rangesIn(page, 'ports');
    highlight([first!, second!], null);
    expect(highlights.get('find')?.size).toBe(2);
    highlight([first!, second!], second!);
    expect([...highlights.get('find')!]).toEqual([]);
    expect([...highlights.get('find-current')!]).toEqual([second]);
  });

  it('does nothing where the browser has no highlights', () => {
    vi.stubGlobal('CSS', {});
    expect(() => highlight(rangesIn(page, 'ports'), null)).not.toThrow();
  });
});
