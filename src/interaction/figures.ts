import { anchor } from '../model/anchor.ts';
import { at, FaultError, type Fault } from '../model/fault.ts';
import { loadFigures } from '../model/load-figures.ts';
import type { Read } from '../model/parse.ts';
import { numbers, type NumeralGrammar } from '../model/numerals.ts';
import { isStated, type StatedFigure } from '../model/schema.ts';

/** The text of a passage of this page, or null where it has no such passage. */
export type Passages = (segment: string) => string | null;

/** What is wrong between a figure and the words of the page: its quotation is there once and says its value. */
function faultsOf(figure: StatedFigure, lang: string, passages: Passages, grammar: NumeralGrammar): Fault[] {
  const fault = (field: string, expected: string): Fault[] => [
    { file: 'figures.json', at: at(figure.id, field), expected },
  ];
  const quotation = figure.quotedFrom[lang];
  if (!quotation) return fault(`quotedFrom.${lang}`, 'expected a quotation');
  const passage = passages(quotation.segment);
  if (passage === null)
    return fault(`quotedFrom.${lang}.segment`, `no passage "${quotation.segment}" in this page`);
  try {
    anchor(passage, quotation);
  } catch (error) {
    return fault(`quotedFrom.${lang}`, error instanceof Error ? error.message : String(error));
  }
  const [number] = numbers(quotation.exact, grammar);
  return number?.value === figure.value
    ? []
    : fault('value', `expected ${number?.value ?? 'a number'}, as the text says, got ${figure.value}`);
}

/** Reads files below an address of this site. */
export const readBelow =
  (folder: URL): Read =>
  async (file) => {
    const response = await fetch(new URL(file, folder));
    if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
    return response.text();
  };

/**
 * The stated figures of a declaration, compared with the words of this page.
 * @throws FaultError naming file, figure and field.
 */
export async function readFigures(
  read: Read,
  lang: string,
  passages: Passages,
  grammar: NumeralGrammar,
): Promise<StatedFigure[]> {
  const figures = (await loadFigures(read)).filter(isStated);
  const faults = figures.flatMap((figure) => faultsOf(figure, lang, passages, grammar));
  if (faults.length > 0) throw new FaultError(faults);
  return figures;
}
