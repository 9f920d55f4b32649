// A slow phone: a small screen, a quarter of this machine's speed, and slow 4G where asked for.
import type { Browser, Page } from 'playwright-core';

const SLOW_PROCESSOR = 4;
/** Slow 4G as Lighthouse applies it, in bytes a second and milliseconds. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_474_560 * 0.9) / 8,
  uploadThroughput: 675_000 / 8,
};

/** A page on a slow phone. @param network `slow` applies slow 4G; `as it is` leaves the loopback alone */
export async function slowPhone(browser: Browser, network: 'slow' | 'as it is') {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
  if (network === 'slow') await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  return { page, close: () => context.close() };
}

/** Opens a page, touches it, and waits until it is alive. */
export async function wake(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await touch(page);
}

/** Touches a page, and waits until it is alive. */
export async function touch(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await page.evaluate(async () => {
    while (document.documentElement.dataset['ready'] === undefined)
      await new Promise((done) => requestAnimationFrame(done));
  });
}
