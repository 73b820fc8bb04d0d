import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages } from '../src/i18n/locale.ts';
import { declaration, fileNames, folder } from './declaration.ts';
import { formsOf } from './message-forms.ts';

const source = join(import.meta.dirname, '../src');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(source, path), 'utf8'))
  .join('\n');

/** Returns every string under a language tag, or in a body of that language: our words in it. */
function wordsIn(value: unknown, lang: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, lang));
  if (typeof value !== 'object' || value === null) return [];
  if ('language' in value && 'value' in value)
    return value.language === lang && typeof value.value === 'string' ? [value.value] : [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === lang && typeof inner === 'string' ? [inner] : wordsIn(inner, lang),
  );
}

const ours = (lang: string): string[] => [
  ...Object.values(messages[lang] ?? {}).flatMap(formsOf),
  ...fileNames
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => wordsIn(JSON.parse(readFileSync(join(folder, name), 'utf8')), lang)),
];

/** Finds typographic errors in our own French words; quotations of the text ("7.000") keep its typography. */
function frenchFaults(words: string): string[] {
  return [
    [/'/, 'a straight apostrophe'],
    [/[^\u202f]([;!?])/, 'no narrow no-break space before ; ! ?'],
    [/(?<!https?)(?<![0-9])[^\u00a0]:(?!\/\/)/, 'no no-break space before a colon'],
    [/«[^\u00a0]|[^\u00a0]»/, 'no no-break space inside « »'],
    [/"|“|”/, 'quotation marks that are not French'],
    [/\d \d{3}(?!\d)/, 'a plain space in a number'],
    [/\boeuvre(?![^«]*»)/, '“oeuvre” without œ, and not in a quotation'],
  ]
    .filter(([pattern]) => (pattern as RegExp).test(words))
    .map(([, fault]) => `${String(fault)}: ${words}`);
}

describe('words', () => {
  const languages = Object.keys(messages);

  it('every language of the declaration has an interface, with the same keys', () => {
    expect(languages).toEqual(expect.arrayContaining(declaration.languages));
    const [first = '', ...others] = languages;
    for (const lang of others)
      expect(Object.keys(messages[lang] ?? {})).toEqual(Object.keys(messages[first] ?? {}));
  });

  it('every key is used, and every message has the same places in every language', () => {
    /** True if a key "a.b.c" is used as such, or as `a.${…}`, or as `a.b.${…}`. */
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) ||
      key.split('.').some((_, i, parts) => i > 0 && code.includes(`\`${parts.slice(0, i).join('.')}.\${`));
    const unused = Object.keys(messages[languages[0] ?? ''] ?? {}).filter((key) => !isUsed(key));
    expect(unused).toEqual([]);
    const places = (message: string) => [
      ...formsOf(message).map((form) => [...new Set(form.match(/\{\w+\}/g))].sort().join(' ')),
      ...(message.match(/\{\w+, plural/g) ?? []),
    ];
    for (const lang of languages)
      for (const [key, message] of Object.entries(messages[lang] ?? {}))
        expect(new Set(places(message)), `${lang} ${key}`).toEqual(
          new Set(places(messages[languages[0] ?? '']?.[key as keyof (typeof messages)[string]] ?? '')),
        );
  });

  it('no message formats a number or a date: format.ts does, by the tag that the language has for Intl', () => {
    const formats = languages.flatMap((lang) =>
      Object.values(messages[lang] ?? {}).filter(
        (message) => formsOf(message).some((form) => /\{\w+,/.test(form)) || /, plural,.*#/.test(message),
      ),
    );
    expect(formats).toEqual([]);
  });

  it('no message with a plural is spelt the same in two languages: svelte-i18n would remember the rules of one', () => {
    const plurals = languages.flatMap((lang) =>
      Object.values(messages[lang] ?? {}).filter((message) => message.includes(', plural,')),
    );
    expect(plurals).not.toEqual([]);
    expect(plurals.filter((message, i) => plurals.indexOf(message) !== i)).toEqual([]);
  });

  it('a plural has a form for each category of its language', () => {
    for (const lang of languages)
      for (const [key, message] of Object.entries(messages[lang] ?? {}))
        for (const [, forms = ''] of message.matchAll(/\{\w+, plural,((?:[^{}]|\{[^{}]*\})+)\}/g))
          expect(
            [...forms.matchAll(/(\w+) \{/g)].map(([, category]) => category).sort(),
            `${lang} ${key}`,
          ).toEqual([...new Intl.PluralRules(lang).resolvedOptions().pluralCategories].sort());
  });

  it('our French is set as French', () => {
    expect(ours('fr').flatMap(frenchFaults)).toEqual([]);
  });

  it.each(["l'Europe", 'quoi ?', 'ceci : cela', '«cela»', '“cela”', '7 000 personnes', 'en oeuvre'])(
    'a French editor would mark: %s',
    (words) => {
      expect(frenchFaults(words)).not.toEqual([]);
    },
  );

  it('our English has no straight quotation marks', () => {
    expect(ours('en').filter((words) => /['"]/.test(words))).toEqual([]);
  });
});
