import { flushSync, mount, unmount } from 'svelte';
import { DataError } from '../../model/issue.ts';
import type { ReadFile } from '../../model/parse.ts';
import type { Route } from '../../route/route.ts';
import type { Session } from '../../interaction/session.ts';
import { page } from '../../interaction/page.ts';
import { lateStyles } from '../../interaction/late-styles.ts';
import { preserveScrollPosition } from '../../interaction/scroll-position.ts';
import { reveal } from '../../interaction/reveal.ts';
import { scrollRangeIntoView } from '../../interaction/scroll-into-view.ts';
import Find from './Find.svelte';
import { highlight, rangeOfResult, rangesIn, unhighlight } from './highlight.ts';
import { loadDocuments } from './load.ts';
import type { Result } from './results.ts';
import { target } from './target.ts';

/** What the panel needs of the page that it searches. */
export interface Searched {
  article: HTMLElement;
  session: Session;
  read: ReadFile;
  /** Goes to a route in the place of the present one: typing leaves no trail of addresses. */
  replace: (route: Route) => void;
  /** Says what could not be read, and so is not searched. */
  onfault: (fault: DataError) => void;
  /** Called once the panel is gone. */
  onclose: () => void;
}

/** The panel, open. */
export interface Panel {
  focus: () => Promise<void>;
  close: () => void;
}

/** Opens the panel and searches for what the address says, if it says anything. */
export async function openFind({
  article,
  session,
  read,
  replace,
  onfault,
  onclose,
}: Searched): Promise<Panel> {
  const tags = [page.lang, ...page.languages.filter((tag) => tag !== page.lang)];
  const [{ documents, faults }] = await Promise.all([loadDocuments(read, tags), lateStyles()]);
  if (faults.length > 0) onfault(new DataError(faults));
  const query = () => session.route.find ?? '';

  /** Paints what is found, and the present place. */
  const paint = (current: Range | null) => highlight(rangesIn(article, query()), current);

  function show(result: Result): void {
    const { lang, kind } = result.document;
    if (kind === 'text' && lang !== page.lang) replace({ ...session.route, compare: lang });
    const element = target(document, result.document, page.lang);
    if (!element) return;
    if (element instanceof HTMLDetailsElement) element.open = true;
    const current = rangeOfResult(element, query(), result);
    paint(current);
    if (current) scrollRangeIntoView(current);
    else reveal(element);
  }

  function close(): void {
    const { find: _, ...rest } = session.route;
    preserveScrollPosition(article, () => {
      void unmount(panel);
      delete document.documentElement.dataset['findOpen'];
      replace(rest);
      unhighlight();
    });
    onclose();
  }

  const props = {
    words: page.words,
    languages: tags.map((tag) => ({ tag, name: page.names[tag] ?? tag })),
    documents,
    get query() {
      return query();
    },
    onquery(typed: string) {
      const { find: _, ...rest } = session.route;
      replace({ ...rest, ...(typed.trim() && { find: typed }) });
      paint(null);
    },
    onshow: show,
    onclose: close,
  };
  // The panel makes the page narrower where it stands beside it.
  const panel = preserveScrollPosition(article, () => {
    document.documentElement.dataset['findOpen'] = '';
    const mounted = mount(Find, { target: document.body, props });
    flushSync();
    return mounted;
  });
  paint(null);
  return { focus: () => panel.focus(), close };
}
