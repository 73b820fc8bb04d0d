import { pseudo } from './letters.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

/** The source language. */
const FROM = 'en';

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields without words. */
const NAMES = new Set(['segment', 'type', 'format', 'id', 'kind', 'url']);

/** Puts accents on every word below a value. */
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

/** Returns the item in the new language, if a field names its language. */
function besides(item: Json, tag: string): Json[] {
  if (isBody(item)) return [{ ...(translated(item) as Fields), language: tag }];
  if (isTarget(item)) return [{ ...(translated(item) as Fields), source: `text.${tag}.txt` }];
  return [];
}

/** Adds a language to a JSON file of a declaration, by accenting its English. */
export function withLanguage(value: Json, tag: string): Json {
  if (Array.isArray(value)) return value.flatMap((item) => [withLanguage(item, tag), ...besides(item, tag)]);
  if (!isFields(value)) return value;
  const own = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withLanguage(inner, tag)]),
  );
  const english = value[FROM];
  return english === undefined ? own : { ...own, [tag]: inOwnWords(english, tag) };
}

/** Translates the value of a tag: words, or words by language for notes on a translation. */
const inOwnWords = (english: Json, tag: string): Json =>
  isFields(english) && FROM in english ? withLanguage(english, tag) : translated(english);
