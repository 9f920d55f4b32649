// The whole walk in browsers as people have them, in each language.
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../journeys/support.ts';
import { serveFolder } from '#tools/serve.ts';
import { handsOf } from './hands.ts';
import { walk } from './walk.ts';

for (const [turn, tag] of LANGUAGES.entries()) {
  test(`the whole walk, in "${tag}"`, async ({ page }) => {
    const noise: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(error.message));

    await walk(handsOf(page), tag, LANGUAGES[(turn + 1) % LANGUAGES.length] ?? tag);

    expect(noise).toEqual([]);
  });
}

test('what was opened once stays readable without a network', async ({ page }) => {
  const [tag = ''] = LANGUAGES;
  const server = await serveFolder('dist', 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
  const at = (path: string) => `http://127.0.0.1:${String(address.port)}/${tag}/${path}`;
  await page.goto(at(''));
  await page.keyboard.press('Tab');
  await expect(page.locator('html')).toHaveAttribute('data-kept', tag, { timeout: 30_000 });

  server.closeAllConnections();
  await new Promise((done) => server.close(done));

  for (const step of ['compare/', 'summary/']) {
    await page.goto(at(step));
    await expect(page.locator('main h1')).toBeVisible();
    // That is the step itself, not the page which says that there is no network.
    await expect(page.locator('main.stray')).toHaveCount(0);
  }
});
