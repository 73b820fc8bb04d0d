import type { Page } from '@playwright/test';

/** Lets a test draw the frames for animations: none is drawn after `holdNow`, until `frame` or `goOn`. */
export const holdFrames = (page: Page) =>
  page.addInitScript(() => {
    const draw = requestAnimationFrame.bind(window);
    let waiting: FrameRequestCallback[] = [];
    Object.assign(window, { isHeld: false });
    const isHeld = () => (window as unknown as { isHeld: boolean }).isHeld;
    window.requestAnimationFrame = (call) => (isHeld() ? waiting.push(call) : draw(call));
    Object.assign(window, {
      frame: () => {
        const calls = waiting;
        waiting = [];
        for (const call of calls) call(performance.now());
      },
    });
  });

/** Holds the frames from now on. */
export const holdNow = (page: Page) => page.evaluate(() => void Object.assign(window, { isHeld: true }));

/** Draws one frame. */
export const frame = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { frame: () => void }).frame());

/** Lets frames be drawn again. */
export const goOn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { isHeld: false });
    (window as unknown as { frame: () => void }).frame();
  });
