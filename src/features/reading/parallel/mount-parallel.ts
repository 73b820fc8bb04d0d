import { flushSync, mount, unmount } from 'svelte';
import { lateStyles } from '../../../interaction/late-styles.ts';
import { dataErrorOf } from '../../../model/issue.ts';
import type { ReadFile } from '../../../model/parse.ts';
import type { StatedFigure } from '../../../model/schema.ts';
import { textFile } from '../../../model/text-file.ts';
import { loadParallel } from './load-parallel.ts';
import Parallel from './Parallel.svelte';

interface Settings {
  article: HTMLElement;
  lang: string;
  read: ReadFile;
  figures: readonly StatedFigure[];
}

/** Names of the two languages, from the template at the title. */
const languageNames = (article: HTMLElement, lang: string): Element[] =>
  [
    ...(article.querySelector<HTMLTemplateElement>(`template[data-parallel="${CSS.escape(lang)}"]`)?.content
      .children ?? []),
  ].map((name) => name.cloneNode(true) as Element);

/**
 * Loads the text in another language. Returns a function that puts each passage beside the page’s own, and
 * returns one that removes them.
 *
 * @throws DataError naming the file of the text
 */
export async function prepareParallel({ article, lang, read, figures }: Settings): Promise<() => () => void> {
  const own = [...article.querySelectorAll<HTMLElement>('.passage[id]')];
  const hueOf = (figure: string) =>
    Number(article.querySelector<HTMLElement>(`a[data-figure="${CSS.escape(figure)}"]`)?.dataset['hue']);
  const [passages] = await Promise.all([
    loadParallel({ read, lang, segments: own.map(({ id }) => id), figures, hueOf }).catch(
      (error: unknown) => {
        throw dataErrorOf(error, textFile(lang));
      },
    ),
    lateStyles(),
  ]);
  return () => {
    const names = languageNames(article, lang);
    own[0]?.after(...names);
    const mounted = own.flatMap((place, i) => {
      const passage = passages[i];
      const target = place.parentElement;
      if (!passage || !target) return [];
      const { text, figures: anchored } = passage;
      return [mount(Parallel, { target, props: { lang, text, figures: anchored, kind: place.className } })];
    });
    article.dataset['shown'] = lang;
    flushSync();
    return () => {
      delete article.dataset['shown'];
      for (const name of names) name.remove();
      for (const each of mounted) void unmount(each);
    };
  };
}
