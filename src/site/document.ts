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

/**
 * Removes inline styles, which the Content-Security-Policy would have to allow (the style sheet has their
 * layout), and hydration comments, which nothing uses.
 */
export const stripInlineStylesAndComments = (html: string): string =>
  withoutComments(html).replace(/(<[a-z][^<>]*?) style="[^"]*"/g, '$1');

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
