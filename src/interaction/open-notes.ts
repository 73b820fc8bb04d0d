import { inSlices } from './slices.ts';

/** How far from the window the notes of a section are opened: before the reader comes to them. */
const NEAR = '100%';

/**
 * In the margin, where there is room, notes stand open; a note that is open stays so when the room goes. The style
 * sheet shows them open until then: of a long text those that are near are opened, section by section.
 */
export function openNotesInMargin(article: HTMLElement): void {
  if (!('IntersectionObserver' in window)) return;
  const margin = matchMedia('(min-width: 64rem)');
  const sections = [...article.querySelectorAll<HTMLElement>(':scope > section')];
  const openIn = (section: HTMLElement) => {
    void inSlices(section.querySelectorAll<HTMLDetailsElement>('details.note'), (note) => {
      note.open = true;
    }).then(() => {
      section.dataset['opened'] = '';
    });
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
