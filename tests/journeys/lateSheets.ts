// A visit over a network on which the style sheets come after everything else.
import type { Page } from '@playwright/test';
import { expect } from './support.ts';

/**
 * Opens a page and lets its style sheets come once something has been painted, where the page carries
 * its first styles itself; other pages wait for their sheets, so those come at once.
 *
 * @returns whether the page was painted before its sheets came
 */
export async function openWithLateSheets(page: Page, address: string): Promise<boolean> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\.css$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.page-title').waitFor({ state: 'attached' });
  const paints = (await page.locator('style[data-else]').count()) > 0;
  if (paints)
    await expect
      .poll(() =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length),
      )
      .toBe(1);
  letGo();
  await page.waitForLoadState('load');
  return paints;
}
