import type { Declaration } from '../../../src/model/declaration.ts';

/** Written words, in a file of the declaration or among the messages of the interface. */
export interface Authored {
  file: string;
  /** "removals · plain", "access.offer.charts". */
  place: string;
  lang: string;
  text: string;
  /** Ids of the figures that the item names and quotes; empty if it names none. */
  figures: string[];
  /** True if the item gives its sources: a context note, or a fact of the lesson. */
  isSourced: boolean;
}

interface Item {
  place: string;
  figures: string[];
  isSourced: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');

/** True if an item is a note on the text, a fact of the lesson or one of a later day, with its sources. */
const isSourced = (item: Record<string, unknown>): boolean =>
  ('motivation' in item || 'term' in item || 'segment' in item) &&
  Array.isArray(item.sources) &&
  item.sources.length > 0;

/** The parts of a declaration that tell which figures an item names. */
type Known = Pick<Declaration, 'figures' | 'views'>;

/** Returns the figures that an item names, in itself, in its panels, or by the view that it shows. */
function named(item: Record<string, unknown>, { figures, views }: Known): string[] {
  const own = figures.some(({ id }) => id === item.id) ? strings(item.id) : [];
  const inside = ['panels', 'show'].flatMap((key) =>
    (Array.isArray(item[key]) ? item[key] : [item[key]]).filter(isObject),
  );
  return [item, ...inside]
    .flatMap((each) => [
      ...strings(each.figure),
      ...strings(each.figures),
      ...strings(each.wasDerivedFrom),
      ...strings(each.view).flatMap(
        (id) => views.find((view) => view.id === id)?.panels.flatMap((panel) => panel.figures) ?? [],
      ),
    ])
    .concat(own);
}

/**
 * Returns all words in the content of a file of the declaration, by language: under a language tag, in a body
 * with its language, or the title of a source.
 */
export function authoredIn(
  file: string,
  content: unknown,
  tags: readonly string[],
  known: Known,
): Authored[] {
  const found: Authored[] = [];
  const visit = (value: unknown, item: Item): void => {
    if (Array.isArray(value)) {
      value.forEach((each, i) => visit(each, { ...item, place: `${item.place}.${String(i)}` }));
    } else if (isObject(value)) {
      const id = typeof value.id === 'string' ? value.id : null;
      const own = named(value, known);
      const here = {
        place: id ?? item.place,
        figures: own.length > 0 ? own : item.figures,
        isSourced: item.isSourced || isSourced(value),
      };
      const { language } = value;
      for (const key of ['value', 'title'] as const)
        if (typeof language === 'string' && typeof value[key] === 'string')
          found.push({ file, ...here, lang: language, text: value[key] });
      for (const [key, inner] of Object.entries(value)) {
        if (tags.includes(key) && typeof inner === 'string')
          found.push({ file, ...here, lang: key, text: inner });
        else visit(inner, { ...here, place: `${here.place} · ${key}` });
      }
    }
  };
  visit(content, { place: '', figures: [], isSourced: false });
  return found;
}
