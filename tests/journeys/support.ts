// What every walk uses: the addresses of the built site, and a page that complains of any noise.
import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import * as v from 'valibot';

export { expect } from '@playwright/test';

/** Steps of the journey, by their place in the address. */
export const STEPS = [
  '',
  'about-you/',
  'your-fit/',
  'options/',
  'compare/',
  'daily-life/',
  'what-matters/',
  'check/',
  'summary/',
  'sources/',
  'about/',
  'trial/',
  'claims/',
  'audit/',
  'words/',
] as const;

const Languages = v.array(v.object({ tag: v.string(), complete: v.boolean() }));

/** Tags of the languages that the built site shows. */
export const LANGUAGES = v
  .parse(Languages, JSON.parse(readFileSync('dist/languages.json', 'utf8')))
  .filter(({ complete }) => complete)
  .map(({ tag }) => tag);

/** Every address of the built site. */
export const ADDRESSES = LANGUAGES.flatMap((tag) => STEPS.map((step) => `/${tag}/${step}`));

/** Most walks go without the worker (playwright.config.ts), and are told so. */
const NO_WORKER = 'Service Worker registration blocked by Playwright';

/**
 * A page on which an error, a broken policy or a request to another host fails the test. A test that
 * breaks the network on purpose says `test.use({ noisy: true })`.
 */
export const test = base.extend<{ quiet: undefined; noisy: boolean }>({
  noisy: [false, { option: true }],
  quiet: [
    async ({ page, baseURL, noisy }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        const loud = message.type() === 'error' || message.type() === 'warning';
        if (loud && message.text() !== NO_WORKER) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('request', (request) => {
        const url = new URL(request.url());
        const own = url.hostname === '127.0.0.1' || ['data:', 'blob:'].includes(url.protocol);
        if (!own) noise.push(`a request to ${request.url()}`);
      });
      await use(undefined);
      if (!noisy) expect(noise, `noise on ${baseURL ?? ''}`).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens an address and waits until the page is alive. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await alive(page);
}

/** Touches the page, and waits until the app has taken over what was prerendered. */
export async function alive(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}
