import { fill } from './format.ts';
import type { Key, Locale } from './locale.ts';

/** A message with a count in the data of a page: one form for each plural category of its language. */
export interface Plural {
  /** Language whose rules choose the form. */
  lang: string;
  /** By category: { one: "{count} passage", other: "{count} passages" }. */
  forms: Partial<Record<Intl.LDMLPluralRule, string>>;
}

/** Numbers that cover every plural category of a language: French has a special one for round millions. */
const SAMPLES = [...Array(200).keys(), 1_000_000];

/** The forms of a message that chooses its ICU plural by `n` and has the place {count}. */
export function pluralOf(key: Key, { lang, t }: Locale): Plural {
  const rules = new Intl.PluralRules(lang);
  const samples = new Map(SAMPLES.map((n) => [rules.select(n), n]));
  const forms = [...samples].map(([category, n]) => [category, t(key, { count: '{count}' }, { n })]);
  return { lang, forms: Object.fromEntries(forms) as Plural['forms'] };
}

/** Returns a message for a count: "12 passages". @throws Error if its language has no form for that count. */
export function fillPlural({ lang, forms }: Plural, count: number): string {
  const category = new Intl.PluralRules(lang).select(count);
  const form = forms[category];
  if (form === undefined) throw new Error(`plural message in "${lang}": no form for category "${category}"`);
  return fill(form, { count: String(count) });
}
