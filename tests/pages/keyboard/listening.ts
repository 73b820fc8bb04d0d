import type { Page } from '@playwright/test';

/** Records every event type that the page’s scripts listen for; call it before the page is opened. */
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

/** Returns the recorded event types that follow a pointer before its release. */
export async function dragging(page: Page): Promise<string[]> {
  const DRAGGING = /^(pointermove|pointerrawupdate|mousemove|touchmove|drag|drag(start|over|enter)|drop)$/;
  const heard = await page.evaluate(() => [...(window as unknown as { heard: Set<string> }).heard]);
  return heard.filter((type) => DRAGGING.test(type)).sort();
}

/** Returns the visible state of the page: address, content and switches, without clocks and details. */
export async function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as Element;
    for (const clock of body.querySelectorAll('.desk dd')) clock.remove();
    return [
      location.href,
      scrollY,
      JSON.stringify(document.documentElement.dataset),
      document.activeElement?.outerHTML.slice(0, 200),
      body.innerHTML,
    ].join('\n');
  });
}

/** All single keys that type a character: letters, digits and signs. */
export const SINGLES = [...'abcdefghijklmnopqrstuvwxyz0123456789.,;:/?!\'"-+=*#[]()<>'];

/** Presses every clickable element without releasing it; returns those that react at once. */
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
