import { withPlace } from '../route/with-place.ts';

/** Gives a link to another language the place of the address when it is followed: until then both may change. */
function carry({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-language]') : null;
  if (link) link.href = withPlace(link.href, location.href);
}

/** Lets the links to other languages keep what only the address holds: answers, and the place in the page. */
export function carryPlace(): void {
  for (const type of ['click', 'auxclick']) document.addEventListener(type, carry, true);
}
