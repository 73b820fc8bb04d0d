import { runOf } from '../../model/anchor.ts';
import { DataError, type Issue } from '../../model/issue.ts';
import type { NumeralGrammar } from '../../model/grammar.ts';
import { loadFigures } from '../../model/load-figures.ts';
import type { ReadFile } from '../../model/parse.ts';
import { isStated, type StatedFigure } from '../../model/schema.ts';
import { validateWording } from '../../model/wording.ts';

/** The content of a page in one language, which the data must agree with. */
export interface Page {
  lang: string;
  grammar: NumeralGrammar;
  /** Returns the text of a passage; null if the page has no such passage. */
  passage: (segment: string) => string | null;
  /** Linked words by figure id. */
  linked: ReadonlyMap<string, string>;
  /** True for a page with the whole text; on other pages only the linked figures are validated. */
  isWhole: boolean;
}

/** Validates a figure against the words of the page. */
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

/** Returns an issue for each linked figure that is missing or not unique. */
function missingFigures(figures: readonly StatedFigure[], { linked }: Page): Issue[] {
  return [...linked.keys()].flatMap((id) => {
    const count = figures.filter((figure) => figure.id === id).length;
    return count === 1
      ? []
      : [{ file: 'figures.json', at: id, expected: `expected one figure of this id, got ${String(count)}` }];
  });
}

/** Reads the passages of an article, and the words that are linked to figures. */
export function pageOf(article: HTMLElement, settings: Pick<Page, 'lang' | 'grammar' | 'isWhole'>): Page {
  const links = article.querySelectorAll('.passage[id] a[data-figure]');
  return {
    ...settings,
    passage: (segment) => document.getElementById(segment)?.textContent ?? null,
    linked: new Map([...links].map((link) => [link.getAttribute('data-figure') ?? '', link.textContent])),
  };
}

/**
 * Loads the stated figures of a declaration and validates them against the words of the page.
 * @throws DataError naming file, figure and field
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
