import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Locale } from '../i18n/locale.ts';
import { documentOf, stripInlineStylesAndComments } from './document.ts';
import ScriptlessPage from './ScriptlessPage.svelte';
import type { Inline } from './site.ts';

/**
 * Returns an unlisted page that loads no script, in all languages, from a component and its props.
 *
 * @param script code that the page contains, with the data it reads, as elements
 */
export function scriptlessPage<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  {
    locale,
    title,
    styles,
    script,
  }: { locale: Locale; title: string; styles: Inline; script?: { own: Inline; elements: string } },
): string {
  const { head, body } = render(ScriptlessPage, {
    props: { component: component as Component, props, styles, script: script?.own },
  });
  const content = stripInlineStylesAndComments(body) + (script ? `\n${script.elements}` : '');
  return documentOf({ head, body: content }, { locale, title });
}
