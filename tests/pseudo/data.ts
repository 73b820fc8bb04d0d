import { pseudo } from './letters.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

/** The language that is translated from. */
const FROM = 'en';

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that hold no words. */
const NAMES = new Set(['segment', 'type', 'format', 'id', 'kind', 'url']);

/** Every word below a value in accents. */
function translated(value: Json): Json {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(translated);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, NAMES.has(key) ? inner : translated(inner)]),
  );
}

const isBody = (item: Json): item is Fields => isFields(item) && item['language'] === FROM && 'value' in item;
const isTarget = (item: Json): item is Fields => isFields(item) && item['source'] === `text.${FROM}.txt`;

/** A body or a target of an annotation names its language in a field. */
function besides(item: Json, tag: string): Json[] {
  if (isBody(item)) return [{ ...(translated(item) as Fields), language: tag }];
  if (isTarget(item)) return [{ ...(translated(item) as Fields), source: `text.${tag}.txt` }];
  return [];
}

/** A JSON file of a declaration with everything that it says in English said in one more language, too. */
export function withLanguage(value: Json, tag: string): Json {
  if (Array.isArray(value)) return value.flatMap((item) => [withLanguage(item, tag), ...besides(item, tag)]);
  if (!isFields(value)) return value;
  const own = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withLanguage(inner, tag)]),
  );
  const english = value[FROM];
  return english === undefined ? own : { ...own, [tag]: inOwnWords(english, tag) };
}

/** What stands under a tag: words, or words by language where it is said of a translation. */
const inOwnWords = (english: Json, tag: string): Json =>
  isFields(english) && FROM in english ? withLanguage(english, tag) : translated(english);
