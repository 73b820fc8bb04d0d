/**
 * Shows the passages of another language beside the page's own, or removes them (`lang` undefined). They are
 * kept in templates, because search, copying and screen readers must not find them while they are not shown.
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
