import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { declaration } from './declaration.ts';
import InPage from './InPage.svelte';

/** Renders one component in the context of a page, two folders below the site's root. */
export const inPage = <Props extends object>(
  component: Component<Props>,
  props: Props,
  lang: string,
): string =>
  render(InPage, {
    props: {
      component: component as Component<object>,
      props: props as Record<string, unknown>,
      context: { declaration, route: { page: 'reading', lang }, root: '../' },
    },
  }).body;
