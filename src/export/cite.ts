/** Citations by Citation.js and citeproc, at build only: they weigh more than a megabyte. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import chicagoNote from '@citation/csl-style-chicago-note-bibliography';
import chicagoFullnoteFr from '@citation/csl-style-chicago-fullnote-bibliography-fr';

export interface CitedWork {
  /** Lower-case words joined by hyphens. */
  id: string;
  type: 'webpage' | 'report';
  title: string;
  /** Site or collection that contains the work. */
  container?: string;
  authors: CitedName[];
  publisher?: string;
  place?: string;
  /** A day: "2016-08-30". */
  issued?: string;
  version?: string;
  url?: string;
  /** Language tag of the work. */
  language: string;
  note?: string;
}

export interface CitedName {
  given: string;
  family: string;
}

export type CitationStyle = 'apa' | 'chicago' | 'bibtex' | 'csl' | 'ris';

/** Splits a name at its last space; a no-break space keeps a family name of several words together. */
export function citedParty(name: string): CitedName {
  const space = name.lastIndexOf(' ');
  return { given: name.slice(0, Math.max(space, 0)).trimEnd(), family: name.slice(space + 1) };
}

const { styles, locales } = plugins.config.get('@csl');

/** Adaptations of the Chicago style; each may name in its XML the locale it was made for. */
const CHICAGO = [chicagoNote, chicagoFullnoteFr].map(({ short_id: id, content }) => ({
  id,
  madeFor: /<style\b[^>]*\bdefault-locale="([^"]+)"/.exec(content)?.[1],
}));

for (const { short_id: id, content } of [chicagoNote, chicagoFullnoteFr]) styles.add(id, content);

// Letters beyond ASCII are kept, because Citation.js drops some that it has no command for.
plugins.config.get('@bibtex').format.asciiOnly = false;

const languageOf = (locale: string): string => new Intl.Locale(locale).language;

/** The locale, or another of its language, that citeproc knows; undefined for the style's default. */
function knownLocale(locale: string): string | undefined {
  if (locales.has(locale)) return locale;
  return locales.list().find((known) => languageOf(known) === languageOf(locale));
}

/** The Chicago style for the language of a locale, otherwise the one without a language. */
function chicagoFor(locale: string): string | undefined {
  const own = CHICAGO.find(({ madeFor }) => madeFor && languageOf(madeFor) === languageOf(locale));
  return (own ?? CHICAGO.find(({ madeFor }) => !madeFor))?.id;
}

/** A work as CSL-JSON. */
function cslItem({ id, type, title, container, authors, issued, place, url, ...rest }: CitedWork) {
  const { publisher, version, language, note } = rest;
  return {
    id,
    type,
    title,
    ...(container && { 'container-title': container }),
    ...(authors.length > 0 && {
      author: authors.map(({ given, family }) => ({ family, ...(given && { given }) })),
    }),
    ...(publisher && { publisher }),
    ...(place && { 'publisher-place': place }),
    ...(issued && { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    ...(version && { version }),
    ...(url && { URL: url }),
    language,
    ...(note && { note }),
  };
}

/** A bibliography entry as one line of plain text. */
function entry(work: CitedWork, template: string | undefined, lang: string | undefined): string {
  const text = plugins.output.format('bibliography', [cslItem(work)], { template, lang, format: 'text' });
  return text.replace(/[\r\n]+$/, '').replace(/ *[\r\n]+ */g, ' ');
}

/** An APA entry. The style writes "retrieved" before the address of an undated work; this does not. */
function apa(work: CitedWork, lang: string | undefined): string {
  const { issued, url, ...bare } = work;
  return issued || !url ? entry(work, 'apa', lang) : `${entry(bare, 'apa', lang)} ${url}`;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);

const texAll = <T extends object>(object: T): T =>
  Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, typeof value === 'string' ? tex(value) : value]),
  ) as T;

/** BibTeX in UTF-8, with the fields that Citation.js lacks for web pages; the address is not escaped. */
function bibtex(work: CitedWork): string {
  const { id, type, title, container, version, url, language, ...rest } = work;
  const escaped = {
    ...texAll(rest),
    authors: work.authors.map(texAll),
    ...{ id, type, title, language },
    ...(url && { url }),
  };
  const [found] = plugins.output.format('bibtex', [cslItem(escaped)], { format: 'object' });
  // Without a publisher, this field repeats the address.
  const { howpublished: _address, ...properties } = found.properties;
  const fields = {
    ...properties,
    // Braces around the whole title keep styles from changing its capitals.
    title: `{${tex(title)}}`,
    ...(container && { [type === 'webpage' ? 'howpublished' : 'series']: tex(container) }),
    ...(version && { version: tex(version) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${found.type}{${id},`, ...lines, '}'].join('\n');
}

/** RIS, one line per value: Citation.js would break long values, including addresses. */
function ris(work: CitedWork): string {
  const [found] = plugins.output.format('ris', [cslItem(work)], { format: 'object' });
  const { TY, ...tags } = {
    ...found,
    ID: work.id,
    ...(work.issued && { DA: work.issued.replaceAll('-', '/') }),
    ...(work.container && { T2: work.container }),
    ...(work.version && { ET: work.version }),
  };
  const lines = Object.entries({ TY, ...tags, ER: '' }).flatMap(([tag, value]) =>
    [value].flat().map((each) => `${tag}  - ${each}`),
  );
  return lines.join('\n');
}

/**
 * Returns a work in every style. `locale` is a CSL locale such as "de-DE"; without words for it, those of
 * another locale of its language are used, otherwise the style's default. `csl` is CSL-JSON: a list of one.
 * @throws RangeError if `locale` is not a language tag.
 */
export function citations(work: CitedWork, locale: string): Record<CitationStyle, string> {
  const known = knownLocale(locale);
  return {
    apa: apa(work, known),
    chicago: entry(work, chicagoFor(locale), known),
    bibtex: bibtex(work),
    csl: JSON.stringify([cslItem(work)], null, 2),
    ris: ris(work),
  };
}
