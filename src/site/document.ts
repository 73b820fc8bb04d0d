import template from '../../index.html?raw';
import { escapeHtml } from '../export/html.ts';
import { fill, forSpeech } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/** A document rendered by components. */
export interface Rendered {
  /** From <svelte:head>. */
  head: string;
  body: string;
}

interface DocumentSettings {
  locale: Locale;
  title: string;
  /** Absolute address for the margins of a printed page (print.css), if known. */
  address?: string;
}

const withoutComments = (html: string): string => html.replace(/<!--.*?-->/gs, '');

/** Start and end of a drawing that the page script hydrates (src/figure/PanelChart.svelte). */
const LIVE = /<div[^>]* data-live="[^"]*"[^>]*>/;
const END = /<template data-end=""[^>]*><\/template>/;

/**
 * Removes comments but those inside hydrated drawings, from which Svelte reads their structure; each drawing is
 * marked as a component of its own.
 */
const withoutUnusedComments = (html: string): string =>
  html
    .split(END)
    .map((part) => {
      const start = LIVE.exec(part);
      if (!start) return withoutComments(part);
      const inner = start.index + start[0].length;
      const end = part.lastIndexOf('</div>');
      const drawing = part
        .slice(inner, end)
        .trim()
        .replace(/(?:<!---->)+$/, '');
      return `${withoutComments(part.slice(0, inner))}<!--[-->${drawing}<!--]-->${withoutComments(part.slice(end))}`;
    })
    .join('');

/**
 * Removes inline styles, which the Content-Security-Policy would have to allow (the style sheet has their
 * layout), and the hydration comments that nothing uses.
 */
export const stripInlineStylesAndComments = (html: string): string =>
  withoutUnusedComments(html).replace(/(<[a-z][^<>]*?) style="[^"]*"/g, '$1');

/** Returns a whole document in the template of the site, index.html. Its title is spoken as it is written. */
export const documentOf = (
  { head, body }: Rendered,
  { locale, title, address = '' }: DocumentSettings,
): string =>
  fill(template, {
    lang: locale.lang,
    dir: locale.dir,
    title: escapeHtml(forSpeech(title)),
    address: escapeHtml(address),
    head: withoutComments(head),
    body,
  });
