import { isTeaching } from '../route/parts.ts';
import type { PageKind } from '../route/route.ts';
import type { Inline } from './site.ts';

/** The Trusted Types policy of Svelte, for the templates of its components. */
const TEMPLATES = 'trusted-types svelte-trusted-html';

/** Scripts write markup through a named policy only. */
const TRUSTED = "require-trusted-types-for 'script'";

/** Returns a Content-Security-Policy that allows only the given sources. */
const policy = (...allowed: string[]): string =>
  ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"].join('; ');

/**
 * Policy of a page of the site: its own scripts, styles, fonts and data. Only the share page shows frames,
 * from this site. Pages for class cache the site: the policy "offline" allows the address of the service
 * worker.
 */
export function pagePolicy(page: PageKind, scripts: readonly Inline[], styles: Inline): string {
  const own = [
    `script-src 'self' ${scripts.map(({ hash }) => `'${hash}'`).join(' ')}`,
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

/** Policy of an embedded figure: it fetches its fonts only. */
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
  policy(`script-src '${script.hash}'`, `style-src '${styles.hash}'`, 'font-src data:', TRUSTED, TEMPLATES);

/** Policy of a page that loads no script; it may contain one. */
export const scriptlessPolicy = (styles: Inline, script?: Inline): string =>
  policy(
    ...(script ? [`script-src '${script.hash}'`] : []),
    `style-src '${styles.hash}'`,
    "font-src 'self'",
    TRUSTED,
    "trusted-types 'none'",
  );
