/** Distance from the window within which notes are opened, before the reader reaches them. */
const NEAR = '100%';

/**
 * Opens the notes in the margin, section by section as they come near; a note that is open stays so when the
 * window becomes narrow. Until then the style sheet shows them as open.
 */
export function openNotesInMargin(article: HTMLElement): void {
  if (!('IntersectionObserver' in window)) return;
  const margin = matchMedia('(min-width: 64rem)');
  const sections = [...article.querySelectorAll<HTMLElement>(':scope > section')];
  const openIn = (section: HTMLElement) => {
    for (const note of section.querySelectorAll<HTMLDetailsElement>('details.note')) note.open = true;
    section.dataset['opened'] = '';
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        openIn(target as HTMLElement);
      }
    },
    { rootMargin: NEAR },
  );
  const open = () => {
    if (!margin.matches) near.disconnect();
    else for (const section of sections) near.observe(section);
  };
  open();
  margin.addEventListener('change', open);
}
