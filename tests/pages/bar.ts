import type { Page } from '@playwright/test';

/** Opens the menu, if the bar is too narrow for everything. */
export async function openMenu(page: Page): Promise<void> {
  const button = page.locator('.menu-button');
  if (!(await button.isVisible()) || (await page.locator('#menu').isVisible())) return;
  await button.click();
}

/** Opens the panel of display settings and our arithmetic. */
export async function openDisplay(page: Page): Promise<void> {
  if (await page.locator('#display').isVisible()) return;
  await openMenu(page);
  await page.locator('button.display').click();
}

/** Closes the menu and the panel, which may cover what a test uses next. */
export const closeBar = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
  });

/** Switches our arithmetic on or off. */
export async function switchArithmetic(page: Page, isOn: boolean): Promise<void> {
  await openDisplay(page);
  await page.locator('#arithmetic').setChecked(isOn);
  await closeBar(page);
}
