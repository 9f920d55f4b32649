// Addresses that lead nowhere, and a first visit that names no language.
import { expect, test } from './support.ts';

test.describe('an address that we do not have', () => {
  for (const address of ['/en/nothing-here/', '/xx/compare/', '/nothing.txt']) {
    test(`${address} says so and offers the way back`, async ({ page }) => {
      const answer = await page.request.get(address);
      expect(answer.status()).toBe(404);
      const body = await answer.text();

      expect(body).toContain('We have no page at this address');
      expect(body).toContain('href="/en/"');
    });
  }
});

test.describe('a page that is missing in a language', () => {
  test('has its heading and its title in that language alone', async ({ page }) => {
    await page.goto('/404.html');
    await expect(page).toHaveTitle('We have no page at this address');

    await page.route('**/ar/nothing/', async (route) => {
      await route.fulfill({ response: await route.fetch(), status: 200 });
    });
    await page.goto('/ar/nothing/');
    await expect(page.locator('h1:visible')).toHaveCount(1);
    await expect(page).toHaveTitle((await page.locator('h1:visible').textContent()) ?? 'none');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });

  test('has one main heading without a script', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    await page.goto('/404.html');

    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h2')).not.toHaveCount(0);
    await page.close();
  });
});

test('the bare address leads to the nearest language', async ({ page }) => {
  await page.goto('/');

  await page.waitForURL('**/en/');
  await expect(page.locator('h1')).toBeVisible();
});

test.describe('where the server knows none of the languages asked for', () => {
  test.use({ locale: 'cy' });

  test('the bare address leads to the first that the browser names', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { value: ['cy', 'en-GB'] });
    });
    await page.goto('/');

    await page.waitForURL('**/en/');
  });
});

test('the bare address lists the languages where neither server nor script knows one', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'cy' });
  const page = await context.newPage();
  await page.goto('/');

  await expect(page.getByRole('link', { name: /English/ })).toBeVisible();
  await context.close();
});
