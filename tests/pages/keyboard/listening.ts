import type { Page } from '@playwright/test';

/** Notes every kind of event that the page's scripts ask for; to be called before the page is opened. */
export async function noteListening(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard = new Set<string>();
    Object.assign(window, { heard });
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      heard.add(type);
      addEventListener.call(this, type, ...rest);
    };
  });
}

/** Kinds of event that the page's scripts have asked for, of those that follow a pointer before it is let go. */
export async function dragging(page: Page): Promise<string[]> {
  const DRAGGING = /^(pointermove|pointerrawupdate|mousemove|touchmove|drag|drag(start|over|enter)|drop)$/;
  const heard = await page.evaluate(() => [...(window as unknown as { heard: Set<string> }).heard]);
  return heard.filter((type) => DRAGGING.test(type)).sort();
}

/** What the page shows: where it is, what stands in it, and what is switched on. Clocks and details go their own way. */
export async function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as Element;
    for (const clock of body.querySelectorAll('[data-clock], [data-timer], .detail')) clock.remove();
    return [
      location.href,
      scrollY,
      JSON.stringify(document.documentElement.dataset),
      document.activeElement?.outerHTML.slice(0, 200),
      body.innerHTML,
    ].join('\n');
  });
}

/** All single keys that write something: letters, digits and signs. */
export const SINGLES = [...'abcdefghijklmnopqrstuvwxyz0123456789.,;:/?!\'"-+=*#[]()<>'];

/** Presses every element that can be pressed, without letting go; gives those that do something at once. */
export async function answersToPress(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const answering: string[] = [];
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const { href } = location;
    for (const element of document.querySelectorAll(
      'a[href], button, input, select, summary, label, [data-figure]',
    )) {
      observer.takeRecords();
      const at = { bubbles: true, cancelable: true, composed: true, button: 0, clientX: 5, clientY: 5 };
      element.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'mouse' }));
      element.dispatchEvent(new MouseEvent('mousedown', at));
      element.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
      element.dispatchEvent(new Event('touchstart', at));
      if (observer.takeRecords().length || location.href !== href)
        answering.push(element.outerHTML.slice(0, 100));
      element.dispatchEvent(new PointerEvent('pointercancel', { ...at, pointerType: 'touch' }));
    }
    return answering;
  });
}
