import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Locale } from '../i18n/locale.ts';
import { documentOf, stripInlineStylesAndComments } from './document.ts';
import ScriptlessPage from './ScriptlessPage.svelte';
import type { Inline } from './site.ts';

/** Returns an unlisted page without a script, in all languages, from a component and its props. */
export function scriptlessPage<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  { locale, title, styles }: { locale: Locale; title: string; styles: Inline },
): string {
  const { head, body } = render(ScriptlessPage, {
    props: { component: component as Component, props, styles },
  });
  return documentOf({ head, body: stripInlineStylesAndComments(body) }, { locale, title });
}
