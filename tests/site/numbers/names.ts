import { declaration } from '../../declaration.ts';
import { about, messages, versions, repacked } from './facts.ts';

/** Names that contain digits and count nothing. An unused name fails the test, and must be removed. */
const NAMES: Record<string, string> = {
  'WCAG 2\\.2': 'a standard of the W3C, by its version',
  'SCORM 1\\.2': 'a standard of learning platforms, by its version',
  '1\\.4\\.12': 'its criterion on the spacing of text',
  'SHA-256': 'how the hash of the text is made',
  sha256: 'the same, as a field is called',
  'A[34](?!\\d)': 'sizes of paper, ISO 216',
  'ISO 4217': 'the standard of codes for currencies',
  'T2(?= +-)': 'a field of RIS, the title of what holds the work',
  'N1(?= +-)': 'a field of RIS, a note',
  'utf-8': 'how a file is encoded',
  W3C: 'whose standard it is',
  'profiles/2\\.0': 'the version of Data Package',
  '#1c46b8': 'a colour given as an example of how to write one',
};

/** Returns the addresses in the data; a complete address is a name. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

const addresses = [...new Set(addressesIn(declaration))].sort((a, b) => b.length - a.length);

/** A version of the site, after the word for it or the site’s name; or by itself. */
const ofVersion = new RegExp(
  `(?<=^|(?:version|${Object.values(messages)
    .map((own) => own['site.name'])
    .join('|')}) )(?:${versions.join('|').replaceAll('.', '\\.')})(?=$|[^\\d]|\\.(?!\\d))`,
  'gi',
);

const used = new Set<string>();

/** Returns the names that occur nowhere in the site. */
export const unusedNames = (): string[] => Object.keys(NAMES).filter((name) => !used.has(name));

const blank = (text: string): string => '\ufffc'.repeat(text.length);

/** Masks the names with digits in a text; everything else keeps its position. */
export function masked(text: string): string {
  if (!/\d/.test(text)) return text;
  let left = text;
  for (const known of [...addresses, about.sha256, ...repacked, about.id])
    left = left.replaceAll(known, blank);
  left = left.replaceAll(ofVersion, blank);
  for (const name of Object.keys(NAMES))
    left = left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'gu'), (found) => {
      used.add(name);
      return blank(found);
    });
  return left;
}
