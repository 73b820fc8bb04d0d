import { isTeaching } from '../route/parts.ts';
import type { PageKind } from '../route/route.ts';
import type { Inline } from './site.ts';

/** The one policy that Svelte makes, for the templates of its own components. */
const TEMPLATES = 'trusted-types svelte-trusted-html';

/** No script writes markup, but by a policy that is named. */
const TRUSTED = "require-trusted-types-for 'script'";

/** A Content-Security-Policy that allows what it names, and nothing else. */
const policy = (...allowed: string[]): string =>
  ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"].join('; ');

/**
 * Policy of a page of the site: its own scripts, styles, fonts and data. The assistant alone shows frames, those of this
 * site. Pages for class keep a copy of the site: the policy "offline" lets the address of the service worker through.
 */
export function pagePolicy(page: PageKind, script: Inline, styles: Inline): string {
  const own = [
    `script-src 'self' '${script.hash}'`,
    `style-src 'self' '${styles.hash}'`,
    "font-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    TRUSTED,
  ];
  if (page === 'share') return policy(...own, TEMPLATES, "frame-src 'self'");
  if (isTeaching(page))
    return policy(...own, `${TEMPLATES} offline`, "worker-src 'self'", "manifest-src 'self'");
  return policy(...own, TEMPLATES);
}

/** Policy of an embedded figure: it fetches its fonts, and nothing else. */
export const embedPolicy = (script: Inline, styles: Inline): string =>
  policy(
    `script-src '${script.hash}'`,
    `style-src '${styles.hash}'`,
    "font-src 'self'",
    TRUSTED,
    "trusted-types 'none'",
  );

/** Policy of the edition in one file: it fetches nothing. */
export const editionPolicy = (script: Inline, styles: Inline): string =>
  policy(
    `script-src '${script.hash}'`,
    `style-src '${styles.hash}'`,
    'font-src data:',
    TRUSTED,
    "trusted-types 'none'",
  );

/** Policy of a page without a script. */
export const plainPolicy = (styles: Inline): string =>
  policy(`style-src '${styles.hash}'`, "font-src 'self'", TRUSTED, "trusted-types 'none'");
