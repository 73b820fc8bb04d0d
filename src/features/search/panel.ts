import { flushSync, mount, unmount } from 'svelte';
import { DataError } from '../../model/issue.ts';
import type { ReadFile } from '../../model/parse.ts';
import type { Route } from '../../route/route.ts';
import type { Session } from '../../interaction/session.ts';
import { page } from '../../interaction/page.ts';
import { lateData } from '../../interaction/late-data.ts';
import { lateStyles } from '../../interaction/late-styles.ts';
import { preserveScrollPosition } from '../../interaction/scroll-position.ts';
import { reveal } from '../../interaction/reveal.ts';
import { scrollRangeIntoView } from '../../interaction/scroll-into-view.ts';
import Find from './Find.svelte';
import { highlight, rangeOfResult, rangesIn, unhighlight } from './highlight.ts';
import { loadDocuments } from './load.ts';
import type { Result } from './results.ts';
import { target } from './target.ts';

/** The parts of the searched page that the panel needs. */
export interface Searched {
  article: HTMLElement;
  session: Session;
  read: ReadFile;
  /** Replaces the current route, without a new entry in the history. Resolves once the page shows it. */
  replace: (route: Route) => Promise<void>;
  /** Called with the element that holds a result before the result is scrolled into view. */
  onfound: (element: HTMLElement) => void;
  /** Reports the files that could not be read and are not searched. */
  onfault: (fault: DataError) => void;
  /** Called once the panel is gone. */
  onclose: () => void;
}

/** The open panel. */
export interface Panel {
  focus: () => Promise<void>;
  close: () => void;
}

/** Opens the panel and searches for the query in the address, if there is one. */
export async function openFind({
  article,
  session,
  read,
  replace,
  onfound,
  onfault,
  onclose,
}: Searched): Promise<Panel> {
  const tags = [page.lang, ...page.languages.filter((tag) => tag !== page.lang)];
  const [{ documents, faults }, { words }] = await Promise.all([
    loadDocuments(read, tags),
    lateData(),
    lateStyles(),
  ]);
  if (faults.length > 0) onfault(new DataError(faults));
  const query = () => session.route.find ?? '';

  /** Highlights all matches, and the current one. */
  const paint = (current: Range | null) => highlight(rangesIn(article, query()), current);

  async function show(result: Result): Promise<void> {
    const { lang, kind } = result.document;
    if (kind === 'text' && lang !== page.lang) await replace({ ...session.route, compare: lang });
    const element = target(document, result.document, page.lang);
    if (!element) return;
    onfound(element);
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
      void replace(rest);
      unhighlight();
    });
    onclose();
  }

  const props = {
    words,
    languages: tags.map((tag) => ({ tag, name: page.names[tag] ?? tag })),
    documents,
    get query() {
      return query();
    },
    onquery(typed: string) {
      const { find: _, ...rest } = session.route;
      void replace({ ...rest, ...(typed.trim() && { find: typed }) });
      paint(null);
    },
    onshow: (result: Result) => void show(result),
    onclose: close,
  };
  // A panel beside the page makes the page narrower.
  const panel = preserveScrollPosition(article, () => {
    document.documentElement.dataset['findOpen'] = '';
    const mounted = mount(Find, { target: document.body, props });
    flushSync();
    return mounted;
  });
  paint(null);
  return { focus: () => panel.focus(), close };
}
