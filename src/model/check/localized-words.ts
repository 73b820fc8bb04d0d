import * as v from 'valibot';
import { at } from '../issue.ts';
import { files, words, type FileName, type Words } from '../schema.ts';

/** The properties of a valibot schema that hold nested schemas. */
interface Node {
  type: string;
  entries?: Record<string, Node>;
  item?: Node;
  wrapped?: Node;
  value?: Node;
  options?: Node[];
}

const wordsNode = words as unknown as Node;

type Place = [id: string, ...keys: string[]];
type Step = [schema: Node, value: unknown, place: Place];

/** Descends one level in any schema: to fields of an object, items of a list, entries of a record. */
function below(schema: Node, value: unknown, [id, ...keys]: Place): Step[] {
  if (value === null || value === undefined) return [];
  if (schema.wrapped) return [[schema.wrapped, value, [id, ...keys]]];
  if (schema.type === 'union' || schema.type === 'variant') {
    const fits = (schema.options ?? []).filter((option) => v.is(option as unknown as v.GenericSchema, value));
    return fits.slice(0, 1).map((option) => [option, value, [id, ...keys]]);
  }
  if (schema.item) {
    const item = schema.item;
    return (value as { id?: string }[]).map((inner, index): Step => {
      // Words by language may have the key "id" (Indonesian), which is not the id of an item.
      const own = item === wordsNode ? undefined : inner.id;
      return [item, inner, own === undefined ? [id, ...keys, String(index)] : [own]];
    });
  }
  const inner = Object.entries(value).map(([key, entry]): [Node | undefined, unknown, string] => [
    schema.entries?.[key] ?? schema.value,
    entry,
    key,
  ]);
  return inner.flatMap(([node, entry, key]): Step[] => (node ? [[node, entry, [id, ...keys, key]]] : []));
}

/**
 * Every record of words by language in a parsed file, with its place ("removals · label").
 * It walks the schema rather than a list of fields, so that new fields are included.
 */
export function localizedWords(file: FileName, content: unknown): { at: string; words: Words }[] {
  const found: { at: string; words: Words }[] = [];
  const steps: Step[] = [[files[file] as unknown as Node, content, ['']]];
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    const [schema, value, place] = step;
    const [id, ...keys] = place;
    if (schema !== wordsNode) steps.unshift(...below(schema, value, place));
    else if (value !== undefined && value !== null)
      found.push({ at: at(id, keys.join('.')), words: value as Words });
  }
  return found;
}
