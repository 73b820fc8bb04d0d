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

/** A drawing that the page script hydrates: its comments tell Svelte its structure (src/figure/PanelChart.svelte). */
const LIVE =
  /(<div[^>]* data-live="[^"]*"[^>]*>)(.*?)(<\/div>)(?:<!--.*?-->)*<template data-end><\/template>/gs;

/** Removes comments but those inside hydrated drawings, each of which is marked as a component of its own. */
function withoutUnusedComments(html: string): string {
  let rest = 0;
  let result = '';
  for (const { index, 0: all, 1: start, 2: drawing = '', 3: end } of html.matchAll(LIVE)) {
    const own = drawing.replace(/(<!---->)+$/, '');
    result += `${withoutComments(html.slice(rest, index))}${start ?? ''}<!--[-->${own}<!--]-->${end ?? ''}`;
    rest = index + all.length;
  }
  return result + withoutComments(html.slice(rest));
}

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
