import template from '../../index.html?raw';
import { escapeHtml } from '../export/html.ts';
import { fill } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/** A document as components rendered it. */
export interface Rendered {
  /** From <svelte:head>. */
  head: string;
  body: string;
}

interface DocumentSettings {
  locale: Locale;
  title: string;
  /** Absolute address for the margins of a printed page (print.css), where it is known. */
  address?: string;
}

const withoutComments = (html: string): string => html.replace(/<!--.*?-->/gs, '');

/**
 * Removes styles set inline, which would need a hole in the Content-Security-Policy (the style sheet has their layout),
 * and comments for a hydration that never comes.
 */
export const stripInlineStylesAndComments = (html: string): string =>
  withoutComments(html).replace(/(<[a-z][^<>]*?) style="[^"]*"/g, '$1');

/** A whole document in the template of the site, index.html. */
export const documentOf = (
  { head, body }: Rendered,
  { locale, title, address = '' }: DocumentSettings,
): string =>
  fill(template, {
    lang: locale.lang,
    dir: locale.dir,
    title: escapeHtml(title),
    address: escapeHtml(address),
    head: withoutComments(head),
    body,
  });
