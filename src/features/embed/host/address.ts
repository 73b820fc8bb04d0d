import { idPattern } from '../../../model/id.ts';

/** Returns the value of an attribute of the element, or null if it has none. */
export type Attribute = (name: string) => string | null;

/** Attributes of the element that are options of the embedded page, by the same names. */
const OPTIONS = ['theme', 'title', 'quote', 'table', 'static', 'transparent', 'arithmetic', 'accent'];

/** Returns the attribute for an option: `title` means something else in HTML. */
const attributeOf = (option: string) => (option === 'title' ? 'heading' : option);

/** Every attribute that the frame depends on. */
export const ATTRIBUTES = ['view', 'lang', 'version', 'label', ...OPTIONS.map(attributeOf)];

const tag = /^[a-z]{2,3}(-[a-z0-9]+)*$/i;

/**
 * Returns the address of the figure that the attributes specify. The embedded page checks the options.
 *
 * @param site address of the site's root, with a slash at its end
 * @throws Error naming the attribute that is missing or invalid
 */
export function addressOf(attribute: Attribute, site: string): string {
  const view = attribute('view') ?? '';
  const lang = attribute('lang') ?? '';
  if (!idPattern.test(view)) throw new Error(`view="${view}": expected the name of a figure`);
  if (!tag.test(lang)) throw new Error(`lang="${lang}": expected a language such as "en"`);
  const version = attribute('version');
  if (version !== null && !/^[0-9a-f]{12}$/.test(version))
    throw new Error(`version="${version}": expected twelve hexadecimal digits`);
  const address = new URL(`${version ? `v/${version}/` : ''}${lang}/embed/${view}/`, site);
  for (const option of OPTIONS) {
    const value = attribute(attributeOf(option));
    if (value !== null) address.searchParams.set(option, value || '1');
  }
  return address.href;
}
