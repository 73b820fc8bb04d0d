import { runOf } from '../../model/anchor.ts';
import { DataError, type Issue } from '../../model/issue.ts';
import type { NumeralGrammar } from '../../model/grammar.ts';
import { loadFigures } from '../../model/load-figures.ts';
import type { ReadFile } from '../../model/parse.ts';
import { isStated, type StatedFigure } from '../../model/schema.ts';
import { validateWording } from '../../model/wording.ts';

/** What a page says itself, in one language: the data must agree with it. */
export interface Page {
  lang: string;
  grammar: NumeralGrammar;
  /** The text of a passage, or null where the page has none of that id. */
  passage: (segment: string) => string | null;
  /** The words that are linked to each figure, by its id. */
  linked: ReadonlyMap<string, string>;
  /** Whether it holds the whole text; a page of some passages speaks of the figures it links alone. */
  isWhole: boolean;
}

/** What is wrong between a figure and the words of the page. */
function validateFigure(figure: StatedFigure, { lang, grammar, passage, linked }: Page): Issue[] {
  const selector = figure.quotedFrom[lang];
  const field = `quotedFrom.${lang}`;
  const issue = (expected: string): Issue[] => [
    { file: 'figures.json', at: `${figure.id} · ${field}`, expected },
  ];
  if (!selector) return issue('expected a quotation');
  const { segment } = selector;
  const text = passage(segment);
  if (text === null) return issue(`no passage "${segment}" in this page`);
  if (linked.get(figure.id) !== runOf(selector))
    return issue(
      `expected the words of this page, "${linked.get(figure.id) ?? ''}", got "${runOf(selector)}"`,
    );
  return validateWording(
    figure,
    { file: 'figures.json', field, tag: lang, segment, selector },
    text,
    grammar,
  );
}

/** Each figure that the page links is there, once. */
function missingFigures(figures: readonly StatedFigure[], { linked }: Page): Issue[] {
  return [...linked.keys()].flatMap((id) => {
    const count = figures.filter((figure) => figure.id === id).length;
    return count === 1
      ? []
      : [{ file: 'figures.json', at: id, expected: `expected one figure of this id, got ${String(count)}` }];
  });
}

/** What an article of a page says: its passages, and the words in them that are linked to figures. */
export function pageOf(article: HTMLElement, settings: Pick<Page, 'lang' | 'grammar' | 'isWhole'>): Page {
  const links = article.querySelectorAll('.passage[id] a[data-figure]');
  return {
    ...settings,
    passage: (segment) => document.getElementById(segment)?.textContent ?? null,
    linked: new Map([...links].map((link) => [link.getAttribute('data-figure') ?? '', link.textContent])),
  };
}

/**
 * The stated figures of a declaration, compared with the words of this page.
 * @throws DataError naming file, figure and field.
 */
export async function readFigures(read: ReadFile, page: Page): Promise<StatedFigure[]> {
  const all = (await loadFigures(read)).filter(isStated);
  const figures = all.filter(({ id }) => page.isWhole || page.linked.has(id));
  const issues = [
    ...missingFigures(figures, page),
    ...figures.flatMap((figure) => validateFigure(figure, page)),
  ];
  if (issues.length > 0) throw new DataError(issues);
  return figures;
}
