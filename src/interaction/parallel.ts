/**
 * Shows the passages of another language beside the page's own, or takes them away again (`lang` undefined).
 * They wait in templates: while not shown they are no part of the page, for a search, a copy or a screen reader.
 */
export function showParallel(article: HTMLElement, lang: string | undefined): void {
  if (article.dataset['shown'] === lang) return;
  for (const passage of article.querySelectorAll('.parallel')) passage.remove();
  if (lang === undefined) {
    delete article.dataset['shown'];
    return;
  }
  article.dataset['shown'] = lang;
  for (const template of article.querySelectorAll<HTMLTemplateElement>('template[data-parallel]'))
    if (template.dataset['parallel'] === lang) template.after(template.content.cloneNode(true));
}
